package dev.walletdesk.document.block;

import dev.walletdesk.catalog.Contact;
import java.util.List;
import java.util.Optional;

/**
 * A contact in words, as every format shows it: never without how far it can be trusted, where it
 * was seen and how old that is.
 *
 * @param contact what it is about; tables and programs take their columns from it
 * @param heading what is dialled or opened, with a mark where it is wrong
 * @param link the address by which a device dials or opens it; only for what may be recommended
 * @param facts which desk it is, how and when it is reached, and what one must know
 * @param warnings what speaks against relying on it
 * @param trust how far it can be trusted
 * @param source where it was seen and when
 */
public record ContactEntry(
    Contact contact,
    String heading,
    Optional<String> link,
    List<String> facts,
    List<String> warnings,
    String trust,
    SourceLine source) {}
