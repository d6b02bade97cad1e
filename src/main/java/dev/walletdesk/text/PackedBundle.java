package dev.walletdesk.text;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;

/**
 * A bundle as the build lays it out: nothing is read of it but what is asked for, where properties
 * have to be read from beginning to end. Behind the number of entries stand, by key, where each key
 * and each text begins; then they themselves, each behind its length, in UTF-8. Numbers are ints.
 */
final class PackedBundle extends ResourceBundle {

  private final ByteBuffer bytes;
  private final int size;

  PackedBundle(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes);
    this.size = this.bytes.getInt(0);
  }

  /** Lays out a bundle. */
  static byte[] pack(ResourceBundle bundle) {
    Map<String, String> entries = new TreeMap<>();
    bundle.keySet().forEach(key -> entries.put(key, bundle.getString(key)));
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    ByteArrayOutputStream index = new ByteArrayOutputStream();
    int start = Integer.BYTES + 2 * Integer.BYTES * entries.size();
    try (DataOutputStream texts = new DataOutputStream(content);
        DataOutputStream places = new DataOutputStream(index)) {
      places.writeInt(entries.size());
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        for (String text : List.of(entry.getKey(), entry.getValue())) {
          byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
          places.writeInt(start + texts.size());
          texts.writeInt(encoded.length);
          texts.write(encoded);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    index.writeBytes(content.toByteArray());
    return index.toByteArray();
  }

  @Override
  protected Object handleGetObject(String key) {
    int low = 0;
    int high = size - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = text(2 * middle).compareTo(key);
      if (order == 0) {
        return text(2 * middle + 1);
      } else if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return null;
  }

  @Override
  public Enumeration<String> getKeys() {
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      keys.add(text(2 * i));
    }
    return Collections.enumeration(keys);
  }

  private String text(int number) {
    int place = bytes.getInt(Integer.BYTES * (1 + number));
    return new String(
        bytes.array(), place + Integer.BYTES, bytes.getInt(place), StandardCharsets.UTF_8);
  }
}
