/** The guides as an FAQ: one class per format behind one interface, each writing as it reads. */
package dev.walletdesk.export.faq;
