/**
 * Everything that follows all answers of a guide instead of one person's: how many questions are
 * left, which screens there are, what an exhaustive walk finds. Pure functions, as the engine.
 */
package dev.walletdesk.diagnosis.paths;
