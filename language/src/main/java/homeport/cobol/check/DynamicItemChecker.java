package homeport.cobol.check;

import homeport.cobol.model.DataItem;
import homeport.cobol.model.Occurs;
import homeport.cobol.model.ProgramModel;
import homeport.cobol.model.Rule;
import homeport.cobol.model.RuleBroken;
import homeport.cobol.model.StorageArea;
import homeport.diagnostics.Problems;

/// Where items of DYNAMIC LENGTH can be described (Language Reference, "DYNAMIC LENGTH clause",
/// "Dynamic-length items").
final class DynamicItemChecker {
  private final ProgramModel model;
  private final Problems problems;

  private DynamicItemChecker(ProgramModel model, Problems problems) {
    this.model = model;
    this.problems = problems;
  }

  static void check(ProgramModel model, Problems problems) {
    DynamicItemChecker checker = new DynamicItemChecker(model, problems);
    for (DataItem root : model.roots()) {
      if (root.area().index() >= model.around().areas()) {
        checker.redefinitions(root);
        if (root.holdsDynamic()) {
          checker.item(root, root);
        }
      }
    }
  }

  private void redefinitions(DataItem item) {
    DataItem redefined = item.redefines();
    if (redefined != null && (item.holdsDynamic() || redefined.holdsDynamic())) {
      report(item, "can neither redefine nor be redefined");
    }
    item.children().forEach(this::redefinitions);
  }

  private void item(DataItem item, DataItem root) {
    item.children().forEach(child -> item(child, root));
    if (!item.isDynamic()) {
      return;
    }
    if (item.area().kind() == StorageArea.Kind.RECORD) {
      report(item, "cannot be in the FILE SECTION");
    }
    if (item.area().kind() == StorageArea.Kind.LINKAGE && !isParameter(root)) {
      report(item, "has to be, or be in, a parameter BY REFERENCE or the item of RETURNING");
    }
    boolean variable = item.dimensions().stream().anyMatch(table -> table.dependingOn() != null);
    if (variable || item.isVariablyLocated()) {
      report(item, "can be neither in nor behind a table with DEPENDING ON");
    }
    DataItem group = item.parent();
    if (group != null && group.usage() != homeport.data.Usage.DISPLAY) {
      report(item, "cannot be in a group with GROUP-USAGE");
    }
    for (Occurs table : item.dimensions()) {
      if (table.keys().stream().anyMatch(key -> key.item().equals(item))) {
        report(item, "cannot be the key of a table");
      }
    }
  }

  private boolean isParameter(DataItem root) {
    return root.equals(model.returning())
        || model.entries().stream()
            .flatMap(entry -> entry.parameters().stream())
            .anyMatch(parameter -> parameter.item().equals(root) && !parameter.byValue());
  }

  private void report(DataItem item, String what) {
    problems.add(
        RuleBroken.of(
            Rule.DYNAMIC_LENGTH,
            item.nameAt(),
            "`"
                + item.displayName()
                + "` "
                + what
                + (item.isDynamic() ? ", being of DYNAMIC LENGTH" : ", where DYNAMIC LENGTH is")));
  }
}
