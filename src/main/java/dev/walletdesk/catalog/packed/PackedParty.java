package dev.walletdesk.catalog.packed;

import dev.walletdesk.catalog.Authority;
import dev.walletdesk.catalog.Authority.Matter;
import dev.walletdesk.catalog.Channel;
import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.NoPhoneLine;
import dev.walletdesk.catalog.OfficialDomain;
import dev.walletdesk.catalog.Origin;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.catalog.ProviderKind;
import dev.walletdesk.catalog.Trust;
import dev.walletdesk.catalog.Use;
import java.util.Set;

/** Writes and reads providers, authorities and their contacts. */
final class PackedParty {

  private static final ProviderKind[] KINDS = ProviderKind.values();
  private static final Matter[] MATTERS = Matter.values();
  private static final Channel[] CHANNELS = Channel.values();
  private static final Trust[] TRUST = Trust.values();
  private static final Use[] USES = Use.values();
  private static final OfficialDomain.Content[] CONTENTS = OfficialDomain.Content.values();

  private PackedParty() {}

  static void write(Packer out, Provider provider) {
    out.string(provider.id());
    out.constant(provider.kind());
    out.text(provider.name());
    out.strings(provider.aliases());
    out.list(provider.domains(), PackedParty::write);
    out.optional(provider.noPhoneLine(), PackedParty::write);
    out.list(provider.contacts(), PackedParty::write);
  }

  static Provider provider(Unpacker in) {
    return new Provider(
        in.string(),
        in.constant(KINDS),
        in.text(),
        in.strings(),
        in.list(PackedParty::domain),
        in.optional(PackedParty::noPhoneLine),
        in.list(PackedParty::contact),
        Origin.BUILT_IN);
  }

  static void write(Packer out, Authority authority) {
    out.string(authority.id());
    out.text(authority.name());
    out.strings(authority.aliases());
    out.string(authority.region());
    out.list(authority.handles(), Packer::constant);
    out.text(authority.about());
    out.list(authority.domains(), PackedParty::write);
    out.list(authority.contacts(), PackedParty::write);
  }

  static Authority authority(Unpacker in) {
    return new Authority(
        in.string(),
        in.text(),
        in.strings(),
        in.string(),
        in.list(matters -> matters.constant(MATTERS)),
        in.text(),
        in.list(PackedParty::domain),
        in.list(PackedParty::contact),
        Origin.BUILT_IN);
  }

  private static void write(Packer out, OfficialDomain domain) {
    out.string(domain.domain());
    out.constant(domain.content());
    out.constant(domain.trust());
    out.list(domain.evidence(), PackedEvidence::write);
  }

  private static OfficialDomain domain(Unpacker in) {
    return new OfficialDomain(
        in.string(), in.constant(CONTENTS), in.constant(TRUST), in.list(PackedEvidence::read));
  }

  private static void write(Packer out, NoPhoneLine none) {
    out.text(none.note());
    out.list(none.evidence(), PackedEvidence::write);
  }

  private static NoPhoneLine noPhoneLine(Unpacker in) {
    return new NoPhoneLine(in.text(), in.list(PackedEvidence::read));
  }

  private static void write(Packer out, Contact contact) {
    out.constant(contact.channel());
    out.string(contact.value());
    out.text(contact.label());
    out.string(contact.region());
    out.strings(contact.languages());
    out.optional(contact.hours(), PackedHours::write);
    out.strings(contact.purpose());
    out.constant(contact.use());
    out.optional(contact.note(), Packer::text);
    out.constant(contact.trust());
    out.optional(contact.instead(), Packer::string);
    out.list(contact.evidence(), PackedEvidence::write);
  }

  private static Contact contact(Unpacker in) {
    return new Contact(
        in.constant(CHANNELS),
        in.string(),
        in.text(),
        in.string(),
        in.strings(),
        in.optional(PackedHours::read),
        Set.copyOf(in.strings()),
        in.constant(USES),
        in.optionalText(),
        in.constant(TRUST),
        in.optionalString(),
        in.list(PackedEvidence::read),
        Origin.BUILT_IN);
  }
}
