package dev.walletdesk.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What the last build reported of its tests. */
final class TestReports {

  /** A test that ran: its class without the package, its method, and whether it failed. */
  private record Ran(String type, String method, boolean failed) {

    private Ran asFailed() {
      return new Ran(type, method, true);
    }
  }

  /** How many tests ran, and how many of them failed. */
  record Count(int tests, int failed) {}

  private final List<Ran> all = new ArrayList<>();

  /** Reads the reports of {@code mvn verify} in {@code target}. */
  TestReports(Path target) throws IOException {
    for (String directory : List.of("surefire-reports", "failsafe-reports")) {
      for (Path report : files(target.resolve(directory), "TEST-.*\\.xml")) {
        read(report, this::add);
      }
    }
  }

  private void add(XMLStreamReader at) {
    if (at.getLocalName().equals("testcase")) {
      String type = at.getAttributeValue(null, "classname").replaceFirst(".*\\.", "");
      String method = at.getAttributeValue(null, "name").replaceFirst("[({\\[].*", "");
      all.add(new Ran(type, method, false));
    } else if (at.getLocalName().matches("failure|error")) {
      all.set(all.size() - 1, all.get(all.size() - 1).asFailed());
    }
  }

  /** Those of which {@code Class} or {@code Class.method} matches a regular expression. */
  Count of(String tests) {
    List<Ran> found =
        all.stream()
            .filter(one -> one.type.matches(tests) || (one.type + "." + one.method).matches(tests))
            .toList();
    return new Count(found.size(), (int) found.stream().filter(Ran::failed).count());
  }

  /** The files of a directory whose names match, in order; none where there is no directory. */
  static List<Path> files(Path directory, String name) throws IOException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(directory, 2)) {
      return files.filter(file -> file.getFileName().toString().matches(name)).sorted().toList();
    }
  }

  /** Tells of each element of an XML file as it begins. */
  static void read(Path file, Consumer<XMLStreamReader> element) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    try (InputStream in = Files.newInputStream(file)) {
      XMLStreamReader reader = factory.createXMLStreamReader(in);
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamReader.START_ELEMENT) {
          element.accept(reader);
        }
      }
      reader.close();
    } catch (XMLStreamException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }
}
