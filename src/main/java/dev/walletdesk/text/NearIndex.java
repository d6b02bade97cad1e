package dev.walletdesk.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds keys that one edit (a character changed, lost, put in, or two neighbours swapped) turns
 * into a given text, without comparing it to all of them: two texts one edit apart always have a
 * common text among those that losing at most one character makes of them (the "symmetric delete"
 * method, W. Garbe 2012). What that finds is then measured.
 *
 * @param <T> what a key stands for
 */
public final class NearIndex<T> {

  private final Map<String, List<Near<T>>> byDeletion = new HashMap<>();

  /** A key and what it stands for. */
  public record Near<T>(String key, T value) {}

  public void add(String key, T value) {
    Near<T> near = new Near<>(key, value);
    for (String deletion : deletions(key)) {
      byDeletion.computeIfAbsent(deletion, k -> new ArrayList<>()).add(near);
    }
  }

  /** The first key added that is exactly one edit away. */
  public Optional<Near<T>> find(String text) {
    for (String deletion : deletions(text)) {
      for (Near<T> near : byDeletion.getOrDefault(deletion, List.of())) {
        if (EditDistance.between(text, near.key()) == 1) {
          return Optional.of(near);
        }
      }
    }
    return Optional.empty();
  }

  /** The first key added that is the text itself. */
  public Optional<Near<T>> exactly(String text) {
    return byDeletion.getOrDefault(text, List.of()).stream()
        .filter(near -> near.key().equals(text))
        .findFirst();
  }

  private static Set<String> deletions(String text) {
    Set<String> deletions = new LinkedHashSet<>();
    deletions.add(text);
    for (int i = 0; i < text.length(); i++) {
      deletions.add(text.substring(0, i) + text.substring(i + 1));
    }
    return deletions;
  }
}
