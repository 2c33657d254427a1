package homeport.jcl.expand;

import homeport.jcl.JclSupport;
import homeport.jcl.parameters.Parameter;
import homeport.jcl.parameters.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Merges an overriding DD statement into the procedure's (z/OS MVS JCL Reference, "Rules for
/// modifying OUTPUT JCL or DD parameters" and "Additional rules for modifying DD parameters"): a
/// parameter replaces the one of its name, an empty one removes it, one that cannot stand beside
/// another removes that; DCB is merged by subparameter.
final class DdOverride {
  /// What cannot stand beside SYSOUT.
  private static final Set<String> NOT_PRINTED =
      Set.of(
          "DSNAME", "DISP", "DDNAME", "SUBSYS", "PATH", "VOLUME", "LABEL", "EXPDT", "RETPD", "AMP",
          "RECORG", "KEYOFF", "DSNTYPE", "DLM", "SYMBOLS", "SPACE", "AVGREC");

  private final List<Parameter> merged;

  private DdOverride(List<Parameter> old) {
    this.merged = new ArrayList<>(old);
  }

  static List<Parameter> merge(List<Parameter> old, List<Parameter> changes) {
    DdOverride override = new DdOverride(old);
    for (Parameter change : changes) {
      if (change.isPositional()) {
        if (!change.value().isOmitted()) {
          override.merged.removeIf(p -> !isAttribute(keyword(p)));
          override.merged.addFirst(change);
        }
      } else {
        override.apply(change);
      }
    }
    return override.merged;
  }

  private static String keyword(Parameter parameter) {
    return JclSupport.canonical(parameter.keyword());
  }

  /// What stays when the kind of the DD changes: attributes of records.
  private static boolean isAttribute(String keyword) {
    return keyword.equals("DCB") || JclSupport.find(JclSupport.Area.DCB, keyword) != null;
  }

  private void apply(Parameter change) {
    String keyword = keyword(change);
    if (keyword.equals("DCB")) {
      dcb(change);
      return;
    }
    merged.removeIf(p -> keyword(p).equals(keyword));
    if (change.value().isOmitted()) {
      return;
    }
    exclude(keyword, change);
    if (isAttribute(keyword)) {
      removeFromDcb(keyword);
    }
    merged.add(change);
  }

  /// Removes what cannot stand beside the keyword.
  private void exclude(String keyword, Parameter change) {
    switch (keyword) {
      case "SYSOUT" -> merged.removeIf(p -> p.isPositional() || NOT_PRINTED.contains(keyword(p)));
      case "DDNAME", "SUBSYS", "PATH" -> merged.removeIf(p -> !isAttribute(keyword(p)));
      case "DSNAME" -> {
        remove("DDNAME", "SUBSYS", "PATH");
        if (!change.value().text().equals("NULLFILE")) {
          merged.removeIf(p -> p.isPositional() && p.value().text().equals("DUMMY"));
        }
      }
      case "DISP" -> {
        remove("SYSOUT", "DDNAME", "PATH");
        merged.removeIf(p -> p.isPositional() && !p.value().text().equals("DUMMY"));
      }
      default -> {}
    }
  }

  private void remove(String... keywords) {
    Set<String> gone = Set.of(keywords);
    merged.removeIf(p -> gone.contains(keyword(p)));
  }

  private void dcb(Parameter change) {
    List<Value> items = new ArrayList<>();
    for (Value item : change.value().items()) {
      if (item instanceof Value.Keyed keyed) {
        merged.removeIf(p -> keyword(p).equals(keyed.keyword()));
      }
      if (!item.isOmitted()) {
        items.add(item);
      }
    }
    for (Parameter old : List.copyOf(merged)) {
      if (keyword(old).equals("DCB")) {
        merged.remove(old);
        for (Value item : old.value().items()) {
          if (item instanceof Value.Keyed keyed && !hasKeyword(items, keyed.keyword())) {
            items.add(item);
          }
        }
      }
    }
    items.removeIf(item -> item instanceof Value.Keyed keyed && keyed.value().isOmitted());
    replaceDcb(change, items);
  }

  private static boolean hasKeyword(List<Value> items, String keyword) {
    return items.stream().anyMatch(i -> i instanceof Value.Keyed k && k.keyword().equals(keyword));
  }

  private void removeFromDcb(String keyword) {
    for (Parameter old : List.copyOf(merged)) {
      if (keyword(old).equals("DCB")) {
        merged.remove(old);
        List<Value> items = new ArrayList<>(old.value().items());
        items.removeIf(i -> i instanceof Value.Keyed k && k.keyword().equals(keyword));
        replaceDcb(old, items);
      }
    }
  }

  private void replaceDcb(Parameter like, List<Value> items) {
    if (!items.isEmpty()) {
      Value value = new Value.Group(like.value().at(), like.value().raw(), items);
      merged.add(new Parameter(like.at(), "DCB", "", like.keywordAt(), value));
    }
  }
}
