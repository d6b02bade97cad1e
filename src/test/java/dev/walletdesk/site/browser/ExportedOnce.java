package dev.walletdesk.site.browser;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives every test the same exported site, since exporting it takes as long as looking at it. */
final class ExportedOnce implements ParameterResolver {

  private static final ExtensionContext.Namespace PLACE =
      ExtensionContext.Namespace.create(ExportedOnce.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == ExportedSite.class;
  }

  @Override
  public ExportedSite resolveParameter(ParameterContext parameter, ExtensionContext test) {
    return test.getRoot()
        .getStore(PLACE)
        .computeIfAbsent("site", key -> ExportedSite.made(), ExportedSite.class);
  }
}
