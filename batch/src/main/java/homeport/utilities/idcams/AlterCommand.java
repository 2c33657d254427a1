package homeport.utilities.idcams;

import homeport.datasets.Attributes;
import homeport.datasets.Catalog;
import homeport.datasets.CatalogEntry;
import homeport.utilities.UtilityStep;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// ALTER (z/OS DFSMS Access Method Services Commands, "ALTER"): another name for an entry or a
/// member, other attributes for a generation data group, a generation rolled in.
final class AlterCommand {
  private static final int FAILED = 12;

  private final UtilityStep step;
  private final Messages messages;

  AlterCommand(UtilityStep step, Messages messages) {
    this.step = step;
    this.messages = messages;
  }

  int run(Command.Alter command) throws CommandFailure {
    Catalog catalog = step.catalog();
    String name = command.entry().name();
    CatalogEntry entry = catalog.entry(name);
    if (entry == null) {
      throw notFound(command);
    }
    try {
      if (command.entry().member() != null) {
        member(command, entry);
      } else {
        entry(command, entry);
      }
    } catch (IOException e) {
      messages.first("HP4003", name + " cannot be altered: " + e.getMessage());
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
    List<String> members = step.catalog().members(entry.name());
    if (!members.contains(from)) {
      throw notFound(command);
    }
    if (!step.catalog().renameMember(entry.name(), from, to)) {
      messages.first("IDC3013I", "DUPLICATE DATA SET NAME");
      throw notAltered(command);
    }
  }

  private void entry(Command.Alter command, CatalogEntry entry) throws CommandFailure, IOException {
    if (entry.attributes() instanceof Attributes.GenerationGroup group) {
      group(command, group);
    } else if (command.limit() >= 0
        || command.empty() != null
        || command.fifo() != null
        || command.purge() != null
        || command.scratch() != null) {
      messages.first("HP4222", entry.name() + " is no generation data group");
      throw notAltered(command);
    }
    Catalog catalog = step.catalog();
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
