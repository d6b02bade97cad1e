/**
 * A static website in all languages: guides to read and to click through, and the contacts. Every
 * answer is a link, so that nothing has to run in the browser.
 */
package dev.walletdesk.site;
