/** Documents as text: laid out on a page, or in plain lines for a field of something else. */
package dev.walletdesk.format.text;
