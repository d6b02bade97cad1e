/** draft */
package dev.walletdesk.check;
