/**
 * What makes the next start faster: a cache of classes as this JVM lays them out in memory, made by
 * the build or, where that was another JVM or another place, after somebody's first start.
 */
package dev.walletdesk.cli.start;
