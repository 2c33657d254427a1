package homeport.utilities.idcams;

import homeport.datasets.Attributes;
import homeport.datasets.CatalogEntry;
import homeport.utilities.UtilityStep;
import java.io.IOException;
import java.util.List;

/// DELETE (z/OS DFSMS Access Method Services Commands, "DELETE"). An entry that is not there is
/// condition code 8.
final class DeleteCommand {
  private static final int NOT_FOUND = 8;
  private static final int FAILED = 12;

  private final UtilityStep step;
  private final Messages messages;

  DeleteCommand(UtilityStep step, Messages messages) {
    this.step = step;
    this.messages = messages;
  }

  int run(Command.Delete command) throws CommandFailure {
    int code = 0;
    for (String name : command.names()) {
      try {
        List<CatalogEntry> entries =
            EntryNames.matching(step.catalog(), name, false, command.type());
        for (CatalogEntry entry : entries) {
          delete(entry);
        }
        if (entries.isEmpty()) {
          messages.first("IDC3012I", "ENTRY " + name + " NOT FOUND");
          messages.second(
              "IDC3009I", "** VSAM CATALOG RETURN CODE IS 8 - REASON CODE IS IGG0CLEG-42");
          messages.second("IDC0551I", "** ENTRY " + name + " NOT DELETED");
          code = NOT_FOUND;
        }
      } catch (IOException e) {
        messages.first("HP4003", name + " cannot be deleted: " + e.getMessage());
        throw new CommandFailure(FAILED);
      }
    }
    return code;
  }

  /// The components of a cluster go by its name with DATA and INDEX behind it.
  private void delete(CatalogEntry entry) throws IOException {
    String name = entry.name();
    boolean there = step.catalog().delete(name);
    assert there;
    switch (entry.attributes()) {
      case Attributes.Keyed _ -> {
        messages.first("IDC0550I", "ENTRY (D) " + name + ".DATA DELETED");
        messages.first("IDC0550I", "ENTRY (I) " + name + ".INDEX DELETED");
        messages.first("IDC0550I", "ENTRY (C) " + name + " DELETED");
      }
      case Attributes.Sequential _ -> messages.first("IDC0550I", "ENTRY (A) " + name + " DELETED");
    }
  }
}
