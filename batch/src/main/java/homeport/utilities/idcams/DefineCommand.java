package homeport.utilities.idcams;

import homeport.data.FileFailure;
import homeport.datasets.Attributes;
import homeport.datasets.Catalog;
import homeport.datasets.CatalogEntry;
import homeport.datasets.Definition;
import homeport.utilities.UtilityStep;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// DEFINE (z/OS DFSMS Access Method Services Commands, the chapters "DEFINE …").
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
    boolean indexed = command.attributes() instanceof Attributes.Keyed;
    Map<String, String> said = dated(name, command.said());
    define(name, new Definition(command.attributes(), command.extents(), null));
    allocated(name, command.volume(), indexed, command.dataName(), command.indexName());
    keep(name, said);
    return 0;
  }

  int run(Command.DefineIndex command) throws CommandFailure {
    String base = command.attributes().base();
    CatalogEntry entry = step.catalog().entry(base);
    if (entry == null) {
      throw notFound(base);
    }
    String wrong =
        !(entry.attributes() instanceof Attributes.Keyed keyed)
            ? base + " is no key-sequenced data set"
            : keyed.reuse()
                ? base + " is defined with REUSE"
                : command.attributes().keyOffset() + command.attributes().keyLength()
                        > keyed.recordMax()
                    ? "the alternate key ends behind the records of " + base
                    : null;
    if (wrong != null) {
      messages.first("HP4223", "an alternate index over " + base + " cannot be: " + wrong);
      throw new CommandFailure(FAILED);
    }
    Map<String, String> said = dated(command.name(), command.said());
    define(command.name(), command.attributes());
    allocated(command.name(), command.volume(), true, command.dataName(), command.indexName());
    keep(command.name(), said);
    return 0;
  }

  /// What is said of a new entry, with the day on which it expires.
  private Map<String, String> dated(String name, Map<String, String> said) throws CommandFailure {
    Map<String, String> dated = new HashMap<>(said);
    String expiration = said.get(Expiration.WORD);
    if (expiration != null) {
      String day = Expiration.day(expiration, step.now().toLocalDate());
      if (day == null) {
        messages.first("HP4226", name + " cannot expire: " + expiration + " is no day to come");
        throw new CommandFailure(FAILED);
      }
      dated.put(Expiration.WORD, day);
    }
    return dated;
  }

  private void keep(String name, Map<String, String> said) {
    if (!said.isEmpty()) {
      Map<String, String> words = new HashMap<>(step.catalog().kept(name));
      words.putAll(said);
      if (!step.catalog().keep(name, words)) {
        messages.second("HP4222", "so much cannot be said of " + name + "; it was defined without");
      }
    }
  }

  private void allocated(
      String name,
      String volume,
      boolean indexed,
      @Nullable String dataName,
      @Nullable String indexName) {
    step.catalog().components().give(name, dataName, indexName);
    messages.first("IDC0508I", "DATA ALLOCATION STATUS FOR VOLUME " + volume + " IS 0");
    if (indexed) {
      messages.first("IDC0509I", "INDEX ALLOCATION STATUS FOR VOLUME " + volume + " IS 0");
    }
    if (dataName == null) {
      messages.first("IDC0512I", "NAME GENERATED-(D) " + name + ".DATA");
    }
    if (indexed && indexName == null) {
      messages.first("IDC0512I", "NAME GENERATED-(I) " + name + ".INDEX");
    }
  }

  private CommandFailure notFound(String name) {
    messages.first("IDC3012I", "ENTRY " + name + " NOT FOUND");
    messages.second("IDC3009I", "** VSAM CATALOG RETURN CODE IS 8 - REASON CODE IS IGG0CLEG-42");
    return new CommandFailure(FAILED);
  }

  private void define(String name, Attributes attributes) throws CommandFailure {
    define(name, Definition.of(attributes));
  }

  private void define(String name, Definition definition) throws CommandFailure {
    try {
      if (step.catalog().define(name, definition) == null) {
        throw duplicate();
      }
    } catch (IOException e) {
      messages.first("HP4003", name + " cannot be defined: " + FileFailure.words(e));
      throw new CommandFailure(FAILED);
    }
  }

  private CommandFailure duplicate() {
    messages.first("IDC3013I", "DUPLICATE DATA SET NAME");
    messages.second("IDC3009I", "** VSAM CATALOG RETURN CODE IS 8 - REASON CODE IS IGG0CLEH-38");
    return new CommandFailure(FAILED);
  }

  /// DEFINE GENERATIONDATAGROUP, ALIAS, PATH and NONVSAM. NONVSAM catalogs a data set that is
  /// there; when it has a generation's name, also in its group.
  int run(Command.DefineEntry command) throws CommandFailure {
    String name = command.name();
    Catalog catalog = step.catalog();
    Map<String, String> said = dated(name, command.said());
    switch (command.attributes()) {
      case Attributes.GenerationGroup group -> define(name, group);
      case Attributes.Alias(String of) -> {
        if (catalog.entry(of) == null) {
          throw notFound(of);
        }
        define(name, command.attributes());
      }
      case Attributes.Path path -> definePath(name, path);
      case Attributes.Sequential _,
          Attributes.Partitioned _,
          Attributes.AlternateIndex _,
          Attributes.Cluster _ ->
          catalogData(name);
    }
    keep(name, said);
    return 0;
  }

  private void definePath(String name, Attributes.Path path) throws CommandFailure {
    String over = path.over();
    CatalogEntry entry = step.catalog().entry(over);
    if (entry == null) {
      throw notFound(over);
    }
    if (!(entry.attributes() instanceof Attributes.Cluster)
        && !(entry.attributes() instanceof Attributes.AlternateIndex)) {
      messages.first(
          "HP4223", "a path over " + over + " cannot be: it is no cluster or alternate index");
      throw new CommandFailure(FAILED);
    }
    define(name, path);
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
      messages.first("HP4003", name + " cannot be cataloged: " + FileFailure.words(e));
      throw new CommandFailure(FAILED);
    }
  }
}
