/**
 * What several tests need: the data of the project and of the tests, a run of the program inside
 * the test, what exports write. What only the tests of one package need stays with them.
 */
package dev.walletdesk.testing;
