package homeport.utilities.idcams;

import homeport.data.FileFailure;
import homeport.datasets.Attributes;
import homeport.datasets.Catalog;
import homeport.datasets.CatalogEntry;
import homeport.datasets.Component;
import homeport.utilities.UtilityStep;
import java.io.IOException;
import java.util.List;

/// DELETE (z/OS DFSMS Access Method Services Commands, "DELETE"). An entry that is not there is
/// condition code 8.
final class DeleteCommand {
  private static final int NOT_FOUND = 8;
  private static final int NOT_DELETED = 8;
  private static final int FAILED = 12;

  private final UtilityStep step;
  private final Messages messages;

  DeleteCommand(UtilityStep step, Messages messages) {
    this.step = step;
    this.messages = messages;
  }

  int run(Command.Delete command) throws CommandFailure {
    int code = 0;
    for (Command.Entry wanted : command.names()) {
      try {
        code = Math.max(code, wanted.member() == null ? entries(command, wanted) : member(wanted));
      } catch (IOException e) {
        messages.first("HP4003", wanted + " cannot be deleted: " + FileFailure.words(e));
        throw new CommandFailure(FAILED);
      }
    }
    return code;
  }

  private int entries(Command.Delete command, Command.Entry wanted) throws IOException {
    Catalog catalog = step.catalog();
    List<CatalogEntry> entries =
        command.mask()
            ? EntryNames.masked(catalog, wanted.name(), command.type())
            : EntryNames.matching(catalog, wanted.name(), false, command.type());
    int code = 0;
    for (CatalogEntry entry : entries) {
      code = Math.max(code, unexpired(command, entry) ? kept(entry) : delete(entry, command));
    }
    return entries.isEmpty() ? notFound(wanted) : code;
  }

  /// The entry stays until the day that TO or FOR gave it, unless PURGE is said (z/OS DFSMS Access
  /// Method Services Commands, "DELETE", PURGE|NOPURGE).
  private boolean unexpired(Command.Delete command, CatalogEntry entry) {
    String day = step.catalog().kept(entry.name()).get(Expiration.WORD);
    return !command.purge() && Expiration.keeps(day, step.now().toLocalDate());
  }

  private int kept(CatalogEntry entry) {
    String name = entry.name();
    String day = step.catalog().kept(name).get(Expiration.WORD);
    messages.first("HP4227", name + " has not expired (" + day + "): only PURGE deletes it");
    messages.second("IDC3009I", "** VSAM CATALOG RETURN CODE IS 84 - REASON CODE IS IGG0CLEG-0");
    messages.second("IDC0551I", "** ENTRY " + name + " NOT DELETED");
    return NOT_DELETED;
  }

  private int notFound(Command.Entry wanted) {
    messages.first("IDC3012I", "ENTRY " + wanted + " NOT FOUND");
    messages.second("IDC3009I", "** VSAM CATALOG RETURN CODE IS 8 - REASON CODE IS IGG0CLEG-42");
    messages.second("IDC0551I", "** ENTRY " + wanted + " NOT DELETED");
    return NOT_FOUND;
  }

  private int member(Command.Entry wanted) throws IOException {
    String member = wanted.member();
    CatalogEntry library = step.catalog().find(wanted.name());
    boolean deleted =
        member != null
            && library != null
            && library.attributes() instanceof Attributes.Partitioned
            && step.catalog().libraries().deleteMember(library.name(), member);
    if (!deleted) {
      return notFound(wanted);
    }
    messages.first("IDC0549I", "MEMBER " + member + " DELETED");
    return 0;
  }

  /// The components of a cluster go with it, and the aliases of a data set.
  private int delete(CatalogEntry entry, Command.Delete command) throws IOException {
    String name = entry.name();
    Catalog catalog = step.catalog();
    if (entry.attributes() instanceof Attributes.GenerationGroup) {
      List<String> generations = catalog.generations().of(name);
      if (generations != null && !generations.isEmpty() && !command.force()) {
        messages.first("HP4221", name + " has generations: only FORCE deletes it with them");
        messages.second("IDC0551I", "** ENTRY " + name + " NOT DELETED");
        return NOT_DELETED;
      }
      for (String generation : generations == null ? List.<String>of() : generations) {
        deleted("H", generation);
      }
    }
    for (CatalogEntry alias : catalog.list()) {
      if (alias.attributes() instanceof Attributes.Alias(String of) && of.equals(name)) {
        deleted("X", alias.name());
      }
    }
    switch (entry.attributes()) {
      case Attributes.Cluster cluster -> {
        for (String index : catalog.indexesOver(name)) {
          index(index);
        }
        paths(name);
        components(name, cluster instanceof Attributes.Keyed);
        deleted("C", name);
      }
      case Attributes.AlternateIndex _ -> index(name);
      case Attributes.Path _ -> deleted("R", name);
      case Attributes.Sequential _, Attributes.Partitioned _ ->
          deleted(catalog.generations().isRolledIn(name) ? "H" : "A", name);
      case Attributes.GenerationGroup _ -> deleted("B", name);
      case Attributes.Alias _ -> deleted("X", name);
    }
    return 0;
  }

  private void index(String name) throws IOException {
    paths(name);
    components(name, true);
    deleted("G", name);
  }

  private void paths(String over) throws IOException {
    for (String path : step.catalog().pathsOver(over)) {
      deleted("R", path);
    }
  }

  private void components(String name, boolean indexed) {
    Catalog catalog = step.catalog();
    String data = catalog.components().name(name, Component.DATA);
    messages.first("IDC0550I", "ENTRY (D) " + data + " DELETED");
    if (indexed) {
      String index = catalog.components().name(name, Component.INDEX);
      messages.first("IDC0550I", "ENTRY (I) " + index + " DELETED");
    }
  }

  /// @param type the letter that the message has for the kind of entry
  private void deleted(String type, String name) throws IOException {
    if (step.catalog().delete(name)) {
      messages.first("IDC0550I", "ENTRY (" + type + ") " + name + " DELETED");
    }
  }
}
