package homeport.utilities.idcams;

import homeport.datasets.Attributes;
import homeport.datasets.Catalog;
import homeport.utilities.UtilityStep;
import java.io.IOException;
import java.util.List;

/// DEFINE CLUSTER (z/OS DFSMS Access Method Services Commands, "DEFINE CLUSTER").
final class DefineCommand {
  private static final int FAILED = 12;

  private final UtilityStep step;
  private final Messages messages;

  DefineCommand(UtilityStep step, Messages messages) {
    this.step = step;
    this.messages = messages;
  }

  int run(Command.DefineCluster command) throws CommandFailure {
    String name = command.name();
    Attributes.Keyed attributes =
        new Attributes.Keyed(
            command.keyOffset(),
            command.keyLength(),
            command.average(),
            command.maximum(),
            command.reuse(),
            false);
    define(name, attributes);
    String volume = command.volume();
    messages.first("IDC0508I", "DATA ALLOCATION STATUS FOR VOLUME " + volume + " IS 0");
    messages.first("IDC0509I", "INDEX ALLOCATION STATUS FOR VOLUME " + volume + " IS 0");
    if (command.dataName() == null) {
      messages.first("IDC0512I", "NAME GENERATED-(D) " + name + ".DATA");
    }
    if (command.indexName() == null) {
      messages.first("IDC0512I", "NAME GENERATED-(I) " + name + ".INDEX");
    }
    return 0;
  }

  private void define(String name, Attributes attributes) throws CommandFailure {
    try {
      if (step.catalog().define(name, attributes) == null) {
        throw duplicate();
      }
    } catch (IOException e) {
      messages.first("HP4003", name + " cannot be defined: " + e.getMessage());
      throw new CommandFailure(FAILED);
    }
  }

  private CommandFailure duplicate() {
    messages.first("IDC3013I", "DUPLICATE DATA SET NAME");
    messages.second("IDC3009I", "** VSAM CATALOG RETURN CODE IS 8 - REASON CODE IS IGG0CLEH-38");
    return new CommandFailure(FAILED);
  }

  /// DEFINE GENERATIONDATAGROUP, ALIAS and NONVSAM. NONVSAM catalogs a data set that is there; when
  /// it has a generation's name, also in its group.
  int run(Command.DefineEntry command) throws CommandFailure {
    String name = command.name();
    Catalog catalog = step.catalog();
    switch (command.attributes()) {
      case Attributes.GenerationGroup group -> define(name, group);
      case Attributes.Alias(String of) -> {
        if (catalog.entry(of) == null) {
          messages.first("IDC3012I", "ENTRY " + of + " NOT FOUND");
          messages.second(
              "IDC3009I", "** VSAM CATALOG RETURN CODE IS 8 - REASON CODE IS IGG0CLEG-42");
          throw new CommandFailure(FAILED);
        }
        define(name, command.attributes());
      }
      case Attributes.Sequential _, Attributes.Partitioned _, Attributes.Keyed _ -> {
        catalogData(name);
      }
    }
    return 0;
  }

  private void catalogData(String name) throws CommandFailure {
    Catalog catalog = step.catalog();
    boolean generation = catalog.generations().isGeneration(name);
    if (catalog.entry(name) == null) {
      messages.first("HP4220", "DEFINE NONVSAM: there is no data set " + name + " to catalog");
      throw new CommandFailure(FAILED);
    }
    if (!catalog.adopt(name) && (!generation || catalog.generations().isRolledIn(name))) {
      throw duplicate();
    }
    try {
      List<String> gone = catalog.generations().rollIn(name);
      for (String old : gone) {
        messages.first("IDC0550I", "ENTRY (H) " + old + " DELETED");
      }
    } catch (IOException e) {
      messages.first("HP4003", name + " cannot be cataloged: " + e.getMessage());
      throw new CommandFailure(FAILED);
    }
  }
}
