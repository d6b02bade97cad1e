package dev.walletdesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class PackedBundleTest {

  @Test
  void itSaysWhatTheBundleSaysThatItWasMadeOf() {
    for (Language language : Languages.all()) {
      for (String name : new String[] {"messages", "help"}) {
        ResourceBundle bundle = Messages.load(name, language);
        ResourceBundle packed = new PackedBundle(PackedBundle.pack(bundle));
        assertEquals(bundle.keySet(), packed.keySet());
        bundle.keySet().forEach(key -> assertEquals(bundle.getString(key), packed.getString(key)));
      }
    }
  }

  @Test
  void whatItDoesNotHaveIsMissing() {
    ResourceBundle packed =
        new PackedBundle(PackedBundle.pack(Messages.load("help", Languages.DEFAULT)));
    assertThrows(MissingResourceException.class, () -> packed.getString("no.such.key"));
    assertThrows(MissingResourceException.class, () -> packed.getString(""));
    assertThrows(MissingResourceException.class, () -> packed.getString("zzz"));
  }
}
