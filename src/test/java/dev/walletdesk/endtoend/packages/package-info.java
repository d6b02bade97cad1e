/** What is handed out is installed, run and removed again, in empty directories. */
package dev.walletdesk.endtoend.packages;
