package homeport.utilities.idcams;

import homeport.data.FileFailure;
import homeport.datasets.Attributes;
import homeport.datasets.CatalogEntry;
import homeport.utilities.UtilityStep;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// LISTCAT (z/OS DFSMS Access Method Services Commands, "LISTCAT"): entries, as much of each as is
/// asked for, and how many there are. An entry that is not there is condition code 4.
final class ListCatalogCommand {
  private static final int NOT_FOUND = 4;
  private static final int FAILED = 12;

  private final UtilityStep step;
  private final Messages messages;
  private int clusters;
  private int nonvsam;
  private int groups;
  private int aliases;
  private int indexes;
  private int alternates;
  private int paths;

  ListCatalogCommand(UtilityStep step, Messages messages) {
    this.step = step;
    this.messages = messages;
  }

  int run(Command.ListCatalog command) throws CommandFailure {
    int code = 0;
    EntryLister lister = new EntryLister(step.catalog(), messages, command.fields());
    try {
      if (command.names().isEmpty()) {
        for (CatalogEntry entry : step.catalog().list()) {
          if (EntryNames.is(entry, command.type())) {
            list(entry, lister);
          }
        }
      }
      List<String> missing = new ArrayList<>();
      for (String name : command.names()) {
        List<CatalogEntry> entries =
            EntryNames.matching(step.catalog(), name, command.level(), command.type());
        entries.forEach(entry -> list(entry, lister));
        if (entries.isEmpty()) {
          missing.add(name);
        }
      }
      totals();
      for (String name : missing) {
        messages.first("IDC3012I", "ENTRY " + name + " NOT FOUND");
        messages.second(
            "IDC3009I", "** VSAM CATALOG RETURN CODE IS 8 - REASON CODE IS IGG0CLEG-42");
        messages.second("IDC1566I", "** " + name + " NOT LISTED");
        code = NOT_FOUND;
      }
    } catch (IOException e) {
      messages.first("HP4003", "the catalog cannot be listed: " + FileFailure.words(e));
      throw new CommandFailure(FAILED);
    }
    return code;
  }

  private void list(CatalogEntry entry, EntryLister lister) {
    lister.list(entry);
    switch (entry.attributes()) {
      case Attributes.Cluster cluster -> {
        clusters++;
        indexes += cluster instanceof Attributes.Keyed ? 1 : 0;
      }
      case Attributes.AlternateIndex _ -> alternates++;
      case Attributes.Path _ -> paths++;
      case Attributes.Sequential _, Attributes.Partitioned _ -> nonvsam++;
      case Attributes.GenerationGroup _ -> groups++;
      case Attributes.Alias _ -> aliases++;
    }
  }

  private void totals() {
    messages.line("         THE NUMBER OF ENTRIES PROCESSED WAS:");
    int data = clusters + alternates;
    int index = indexes + alternates;
    total("AIX", alternates);
    total("ALIAS", aliases);
    total("CLUSTER", clusters);
    total("DATA", data);
    total("GDG", groups);
    total("INDEX", index);
    total("NONVSAM", nonvsam);
    total("PATH", paths);
    total("TOTAL", alternates + aliases + clusters + data + groups + index + nonvsam + paths);
  }

  private void total(String what, int count) {
    String dashes = "-".repeat(23 - what.length() - String.valueOf(count).length());
    messages.line("                   " + what + ' ' + dashes + count);
  }
}
