package homeport.utilities.idcams;

import homeport.data.FileFailure;
import homeport.datasets.Attributes;
import homeport.datasets.Catalog;
import homeport.datasets.CatalogEntry;
import homeport.datasets.Component;
import homeport.utilities.UtilityStep;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// ALTER (z/OS DFSMS Access Method Services Commands, "ALTER"): another name for an entry, a
/// component or a member, other attributes, a generation rolled in.
final class AlterCommand {
  private static final int FAILED = 12;

  private final UtilityStep step;
  private final Messages messages;

  AlterCommand(UtilityStep step, Messages messages) {
    this.step = step;
    this.messages = messages;
  }

  int run(Command.Alter command) throws CommandFailure {
    if (command.entry().name().indexOf('*') < 0) {
      return one(command);
    }
    int code = 0;
    List<Command.Alter> each = each(command);
    if (each.isEmpty()) {
      throw notFound(command);
    }
    for (Command.Alter one : each) {
      try {
        code = Math.max(code, one(one));
      } catch (CommandFailure failure) {
        code = Math.max(code, failure.code());
      }
    }
    return code;
  }

  /// The command for each entry and component of a generic name; a new name's asterisk stands for
  /// the qualifier that the old one's does.
  private List<Command.Alter> each(Command.Alter command) throws CommandFailure {
    String generic = command.entry().name();
    List<String> names = new ArrayList<>();
    try {
      for (CatalogEntry entry : step.catalog().list()) {
        names.add(entry.name());
        for (String part : List.of(Component.DATA, Component.INDEX)) {
          String component = step.catalog().components().name(entry.name(), part);
          if (step.catalog().components().find(component) != null) {
            names.add(component);
          }
        }
      }
    } catch (IOException e) {
      messages.first("HP4003", "the catalog cannot be listed: " + FileFailure.words(e));
      throw new CommandFailure(FAILED);
    }
    int star = generic.indexOf('*');
    List<Command.Alter> each = new ArrayList<>();
    for (String name : names) {
      if (EntryNames.matches(name, generic, false)) {
        int end = name.indexOf('.', star);
        String qualifier = name.substring(star, end < 0 ? name.length() : end);
        Command.Entry given = command.newName();
        Command.Entry newName =
            given == null
                ? null
                : new Command.Entry(given.name().replace("*", qualifier), given.member());
        each.add(command.of(new Command.Entry(name, null), newName));
      }
    }
    return each;
  }

  private int one(Command.Alter command) throws CommandFailure {
    Catalog catalog = step.catalog();
    String name = command.entry().name();
    CatalogEntry entry = catalog.entry(name);
    Component component = entry == null ? catalog.components().find(name) : null;
    if (entry == null && component == null) {
      throw notFound(command);
    }
    try {
      if (component != null) {
        component(command, component);
      } else if (entry != null && command.entry().member() != null) {
        member(command, entry);
      } else if (entry != null) {
        entry(command, entry);
      }
    } catch (IOException e) {
      messages.first("HP4003", name + " cannot be altered: " + FileFailure.words(e));
      throw new CommandFailure(FAILED);
    }
    messages.first("IDC0531I", "ENTRY " + command.entry() + " ALTERED");
    return 0;
  }

  private CommandFailure notFound(Command.Alter command) {
    messages.first("IDC3012I", "ENTRY " + command.entry() + " NOT FOUND");
    messages.second("IDC3009I", "** VSAM CATALOG RETURN CODE IS 8 - REASON CODE IS IGG0CLEG-42");
    return notAltered(command);
  }

  private CommandFailure notAltered(Command.Alter command) {
    messages.second("IDC0532I", "**ENTRY " + command.entry() + " NOT ALTERED");
    return new CommandFailure(FAILED);
  }

  private void member(Command.Alter command, CatalogEntry entry)
      throws CommandFailure, IOException {
    String from = command.entry().member();
    Command.Entry newName = command.newName();
    String to = newName == null ? null : newName.member();
    if (from == null || to == null || !(entry.attributes() instanceof Attributes.Partitioned)) {
      throw notFound(command);
    }
    List<String> members = step.catalog().libraries().members(entry.name());
    if (!members.contains(from)) {
      throw notFound(command);
    }
    if (!step.catalog().libraries().renameMember(entry.name(), from, to)) {
      messages.first("IDC3013I", "DUPLICATE DATA SET NAME");
      throw notAltered(command);
    }
  }

  private CommandFailure refused(Command.Alter command, String why) {
    messages.first("HP4222", why);
    return notAltered(command);
  }

  private static boolean ofGroup(Command.Alter command) {
    return command.limit() >= 0
        || command.empty() != null
        || command.fifo() != null
        || command.purge() != null
        || command.scratch() != null;
  }

  private void component(Command.Alter command, Component component) throws CommandFailure {
    Catalog catalog = step.catalog();
    String owner = component.owner();
    Command.Alteration change = command.change();
    if (ofGroup(command) || command.rollIn()) {
      throw refused(command, command.entry() + " is no generation data group");
    }
    if (change.ofRecords()) {
      records(command, owner);
    }
    Map<String, String> words = new HashMap<>(catalog.kept(owner));
    Command.Entry newName = command.newName();
    if (newName != null) {
      if (catalog.entry(newName.name()) != null
          || catalog.components().find(newName.name()) != null) {
        messages.first("IDC3013I", "DUPLICATE DATA SET NAME");
        throw notAltered(command);
      }
      words.put(component.part() + ".NAME", newName.name());
    }
    Boolean inhibit = change.inhibit();
    if (inhibit != null) {
      words.remove(component.part() + ".INHIBIT");
    }
    if (inhibit != null && inhibit) {
      words.put(component.part() + ".INHIBIT", "INHIBIT");
    }
    said(command, owner, component.part() + ".", words);
  }

  /// Keeps what is said of an entry or of a component.
  private void said(Command.Alter command, String owner, String prefix, Map<String, String> words)
      throws CommandFailure {
    Command.Alteration change = command.change();
    String expiration = change.said().get(Expiration.WORD);
    String day = expiration == null ? "" : Expiration.day(expiration, step.now().toLocalDate());
    if (day == null) {
      messages.first(
          "HP4226", command.entry() + " cannot expire: " + expiration + " is no day to come");
      throw notAltered(command);
    }
    change.nullified().forEach(word -> words.remove(prefix + word));
    change
        .said()
        .forEach((word, value) -> {
          if (word.endsWith("VOLUMES")) {
            Set<String> volumes = new LinkedHashSet<>();
            String before = words.getOrDefault(prefix + "VOLUMES", "");
            volumes.addAll(before.isEmpty() ? List.of() : List.of(before.split(" ", -1)));
            List<String> given = List.of(value.split(" ", -1));
            boolean changed =
                word.startsWith("ADD") ? volumes.addAll(given) : volumes.removeAll(given);
            assert changed || !volumes.isEmpty() || before.isEmpty();
            words.put(prefix + "VOLUMES", String.join(" ", volumes));
            words.values().removeIf(String::isEmpty);
          } else if (word.equals(Expiration.WORD)) {
            words.put(prefix + word, day);
          } else {
            words.put(prefix + word, value);
          }
        });
    if (!step.catalog().keep(owner, words)) {
      throw refused(command, "so much cannot be said of one entry");
    }
  }

  /// Other attributes of records and keys.
  private void records(Command.Alter command, String name) throws CommandFailure {
    try {
      Attributes changed = new RecordChange(step.catalog(), name).of(command.change());
      step.catalog().alter(name, changed);
    } catch (IllegalArgumentException e) {
      throw refused(command, name + ": " + e.getMessage());
    }
  }

  private void entry(Command.Alter command, CatalogEntry entry) throws CommandFailure, IOException {
    if (entry.attributes() instanceof Attributes.GenerationGroup group) {
      group(command, group);
    } else if (ofGroup(command)) {
      throw refused(command, entry.name() + " is no generation data group");
    }
    Catalog catalog = step.catalog();
    Command.Alteration change = command.change();
    if (change.inhibit() != null) {
      throw refused(
          command, "INHIBIT and UNINHIBIT are for a component: " + entry.name() + ".DATA");
    }
    if (change.ofRecords()) {
      records(command, entry.name());
    }
    if (change.said().containsKey(Catalog.UPDATE)
        && !(entry.attributes() instanceof Attributes.Path)) {
      throw refused(command, "UPDATE and NOUPDATE are for a path: " + entry.name() + " is none");
    }
    if (!change.said().isEmpty() || !change.nullified().isEmpty()) {
      said(command, entry.name(), "", new HashMap<>(catalog.kept(entry.name())));
    }
    if (command.rollIn()) {
      if (!catalog.generations().isGeneration(entry.name())) {
        messages.first("HP4222", "ROLLIN: " + entry.name() + " is no generation of a group");
        throw notAltered(command);
      }
      gone(catalog.generations().rollIn(entry.name()));
    }
    Command.Entry newName = command.newName();
    if (newName != null && !catalog.rename(entry.name(), newName.name())) {
      messages.first("IDC3013I", "DUPLICATE DATA SET NAME");
      messages.second("IDC3009I", "** VSAM CATALOG RETURN CODE IS 8 - REASON CODE IS IGG0CLEH-38");
      throw notAltered(command);
    }
  }

  private void group(Command.Alter command, Attributes.GenerationGroup group)
      throws CommandFailure, IOException {
    String name = command.entry().name();
    if (command.newName() != null) {
      messages.first("HP4222", name + " is the base of a generation data group: no NEWNAME");
      throw notAltered(command);
    }
    if (command.limit() == 0) {
      messages.first("HP4222", "LIMIT(0): a group has 1 generation at least");
      throw notAltered(command);
    }
    gone(
        step.catalog()
            .generations()
            .alter(
                name,
                new Attributes.GenerationGroup(
                    command.limit() < 0 ? group.limit() : command.limit(),
                    or(command.empty(), group.empty()),
                    or(command.scratch(), group.scratch()),
                    or(command.purge(), group.purge()),
                    or(command.fifo(), group.fifo()),
                    group.generations())));
  }

  private static boolean or(@Nullable Boolean given, boolean otherwise) {
    return given == null ? otherwise : given;
  }

  private void gone(List<String> generations) {
    for (String generation : generations) {
      messages.first("IDC0550I", "ENTRY (H) " + generation + " DELETED");
    }
  }
}
