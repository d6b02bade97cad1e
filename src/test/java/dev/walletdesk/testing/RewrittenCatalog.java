package dev.walletdesk.testing;

import dev.walletdesk.catalog.Authority;
import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.text.Language;
import dev.walletdesk.text.LocalizedText;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * A catalog in which every text is another one: what no data file could bring in, because reading
 * refuses it, and what nothing that is written may rely on being refused.
 */
public final class RewrittenCatalog implements Catalog {

  private final Map<String, Guide> guides = new TreeMap<>();
  private final List<Provider> providers;
  private final List<Authority> authorities;

  /** What is in {@code catalog}, with each text as {@code rewriting} makes it. */
  public RewrittenCatalog(Catalog catalog, UnaryOperator<String> rewriting) {
    for (Guide guide : catalog.guides()) {
      guides.put(guide.id(), (Guide) rewritten(guide, rewriting));
    }
    providers =
        catalog.providers().stream().map(each -> (Provider) rewritten(each, rewriting)).toList();
    authorities =
        catalog.authorities().stream().map(each -> (Authority) rewritten(each, rewriting)).toList();
  }

  private static Object rewritten(Object value, UnaryOperator<String> rewriting) {
    if (value instanceof LocalizedText text) {
      Map<Language, String> texts = new LinkedHashMap<>();
      text.languages().forEach(each -> texts.put(each, rewriting.apply(text.in(each))));
      return new LocalizedText(texts);
    } else if (value instanceof Optional<?> optional) {
      return optional.map(each -> rewritten(each, rewriting));
    } else if (value instanceof List<?> list) {
      List<Object> all = new ArrayList<>();
      list.forEach(each -> all.add(rewritten(each, rewriting)));
      return all;
    }
    return value instanceof Record one && isOfTheCatalog(one) ? copy(one, rewriting) : value;
  }

  private static boolean isOfTheCatalog(Record value) {
    return value.getClass().getPackageName().equals(Catalog.class.getPackageName());
  }

  private static Record copy(Record value, UnaryOperator<String> rewriting) {
    try {
      RecordComponent[] components = value.getClass().getRecordComponents();
      Class<?>[] types = new Class<?>[components.length];
      Object[] values = new Object[components.length];
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        components[i].getAccessor().setAccessible(true);
        values[i] = rewritten(components[i].getAccessor().invoke(value), rewriting);
      }
      Constructor<?> constructor = value.getClass().getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return (Record) constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(value.getClass().toString(), e);
    }
  }

  @Override
  public List<String> guideIds() {
    return List.copyOf(guides.keySet());
  }

  @Override
  public Optional<Guide> guide(String id) {
    return Optional.ofNullable(guides.get(id));
  }

  @Override
  public List<Provider> providers() {
    return providers;
  }

  @Override
  public Optional<Provider> provider(String id) {
    return providers.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  @Override
  public List<Authority> authorities() {
    return authorities;
  }
}
