package dev.walletdesk.catalog.loading;

import dev.walletdesk.catalog.Authority;
import dev.walletdesk.catalog.Authority.Matter;
import dev.walletdesk.catalog.Channel;
import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.NoPhoneLine;
import dev.walletdesk.catalog.OfficialDomain;
import dev.walletdesk.catalog.OpeningHours;
import dev.walletdesk.catalog.Origin;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.catalog.ProviderKind;
import dev.walletdesk.catalog.Trust;
import dev.walletdesk.catalog.Use;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads providers, authorities and their contacts. */
final class PartyReader {

  private static final Pattern REGION = Pattern.compile("[A-Z]{2}|" + Contact.WORLDWIDE);

  private PartyReader() {}

  static Provider provider(ObjectReader fields, Origin origin) {
    fields.optionalString("$schema");
    return new Provider(
        fields.id("id"),
        fields.oneOf("kind", ProviderKind.class, ProviderKind.ACCOUNT),
        fields.text("name"),
        fields.optionalStrings("aliases"),
        domains(fields),
        fields.optionalObject("noPhoneLine", PartyReader::noPhoneLine),
        fields.objects("contacts", one -> contact(one, origin)),
        origin);
  }

  static List<Authority> authorities(ObjectReader fields, Origin origin) {
    fields.optionalString("$schema");
    return fields.objects("authorities", authority -> authority(authority, origin));
  }

  private static Authority authority(ObjectReader fields, Origin origin) {
    return new Authority(
        fields.id("id"),
        fields.text("name"),
        fields.optionalStrings("aliases"),
        region(fields),
        handles(fields),
        fields.text("about"),
        domains(fields),
        fields.objects("contacts", one -> contact(one, origin)),
        origin);
  }

  private static List<Matter> handles(ObjectReader fields) {
    return fields.optionalList(
        "handles", value -> ObjectReader.oneOf(value, fields.problems(), Matter.class));
  }

  private static List<OfficialDomain> domains(ObjectReader fields) {
    return fields.optionalList(
        "domains", value -> ObjectReader.read(value, fields.problems(), PartyReader::domain));
  }

  private static OfficialDomain domain(ObjectReader fields) {
    return new OfficialDomain(
        fields.string("domain"),
        fields.oneOf("content", OfficialDomain.Content.class, OfficialDomain.Content.OWN),
        fields.oneOf("trust", Trust.class),
        EvidenceReader.required(fields));
  }

  private static NoPhoneLine noPhoneLine(ObjectReader fields) {
    return new NoPhoneLine(fields.text("note"), EvidenceReader.required(fields));
  }

  private static Contact contact(ObjectReader fields, Origin origin) {
    Contact contact =
        new Contact(
            fields.oneOf("channel", Channel.class),
            fields.string("value"),
            fields.text("label"),
            region(fields),
            fields.optionalStrings("languages"),
            hours(fields),
            Set.copyOf(fields.optionalStrings("purpose")),
            fields.oneOf("use", Use.class, Use.CUSTOMERS),
            fields.optionalText("note"),
            fields.oneOf("trust", Trust.class),
            fields.optionalString("instead"),
            EvidenceReader.required(fields),
            origin);
    if (fields.has("trust") && !contact.trust().mayBeOffered() && contact.note().isEmpty()) {
      fields.problems().add(fields.at("trust"), "wrong-without-note");
    }
    return contact;
  }

  private static String region(ObjectReader fields) {
    String region = fields.string("region");
    if (!region.isEmpty() && !REGION.matcher(region).matches()) {
      fields.problems().add(fields.at("region"), "bad-region", region);
    }
    return region;
  }

  private static Optional<OpeningHours> hours(ObjectReader fields) {
    Optional<String> zone = fields.optionalString("timeZone");
    Optional<String> text = fields.optionalString("hours");
    if (text.isPresent() != zone.isPresent()) {
      fields.problems().add(fields.at(), "hours-need-zone");
      return Optional.empty();
    }
    Optional<OpeningHours> hours = text.flatMap(t -> OpeningHours.parse(t, zone.orElseThrow()));
    if (text.isPresent() && hours.isEmpty()) {
      String found = text.get() + " " + zone.orElseThrow();
      fields.problems().add(fields.at("hours"), "bad-hours", found);
    }
    return hours;
  }
}
