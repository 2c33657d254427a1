package homeport.utilities.idcams;

import homeport.datasets.Attributes;
import homeport.datasets.Catalog;
import homeport.datasets.CatalogEntry;
import homeport.datasets.DdBinding;
import homeport.datasets.StepFiles;
import homeport.utilities.UtilityStep;
import org.jspecify.annotations.Nullable;

/// BLDINDEX (z/OS DFSMS Access Method Services Commands, "BLDINDEX"): fills alternate indexes from
/// the records of their cluster. Input and output may be named by paths.
final class BuildIndexCommand {
  /// Some records are left out (A-0212).
  private static final int WARNING = 4;

  private static final int FAILED = 12;

  private final UtilityStep step;
  private final Messages messages;

  BuildIndexCommand(UtilityStep step, Messages messages) {
    this.step = step;
    this.messages = messages;
  }

  int run(Command.BuildIndex command) throws CommandFailure {
    CatalogEntry input = entry(command.input());
    if (!(input.attributes() instanceof Attributes.Keyed keyed)) {
      throw refused(input.name() + " is no key-sequenced data set");
    }
    if (!keyed.loaded()) {
      throw refused(input.name() + " has never held a record");
    }
    int code = 0;
    for (Command.Target output : command.outputs()) {
      CatalogEntry index = entry(output);
      if (!(index.attributes() instanceof Attributes.AlternateIndex attributes)
          || !attributes.base().equals(input.name())) {
        throw refused(index.name() + " is no alternate index over " + input.name());
      }
      StepFiles.BuiltIndex built = step.files().buildIndex(index.name());
      if (built == null) {
        throw refused(input.name() + " is open");
      }
      if (built.duplicates() > 0) {
        messages.first(
            "HP4225",
            built.duplicates()
                + " records have no entry in "
                + index.name()
                + ": it has UNIQUEKEY, and a record before has their key");
        code = WARNING;
      }
      messages.first("IDC0652I", index.name() + " SUCCESSFULLY BUILT");
    }
    return code;
  }

  private CommandFailure refused(String sentence) {
    messages.first("HP4224", "BLDINDEX: " + sentence);
    return new CommandFailure(FAILED);
  }

  /// What a target leads to, through a path too.
  private CatalogEntry entry(Command.Target target) throws CommandFailure {
    Catalog catalog = step.catalog();
    @Nullable String name = target.name();
    if (target.byDd()) {
      name =
          step.files().binding(target.name()) instanceof DdBinding.DataSet dataSet
              ? dataSet.name()
              : null;
    }
    CatalogEntry entry = name == null ? null : catalog.find(name);
    if (entry != null && entry.attributes() instanceof Attributes.Path(String over)) {
      entry = catalog.find(over);
    }
    if (entry == null) {
      messages.first("IDC3012I", "ENTRY " + (name == null ? target.name() : name) + " NOT FOUND");
      throw new CommandFailure(FAILED);
    }
    return entry;
  }
}
