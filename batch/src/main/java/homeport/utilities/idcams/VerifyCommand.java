package homeport.utilities.idcams;

import homeport.datasets.Attributes;
import homeport.datasets.CatalogEntry;
import homeport.datasets.DdBinding;
import homeport.utilities.UtilityStep;

/// VERIFY (z/OS DFSMS Access Method Services Commands, "VERIFY"). What it mends is mended here at
/// the next open; it tells whether the cluster is there.
final class VerifyCommand {
  private static final int FAILED = 12;

  private final UtilityStep step;
  private final Messages messages;

  VerifyCommand(UtilityStep step, Messages messages) {
    this.step = step;
    this.messages = messages;
  }

  int run(Command.Verify command) throws CommandFailure {
    String name = command.dataSet().name();
    if (command.dataSet().byDd()) {
      if (!(step.files().binding(name) instanceof DdBinding.DataSet dataSet)) {
        messages.first("IDC3300I", "ERROR OPENING " + name);
        messages.second("HP4001", "DD " + name + " leads to no data set of the catalog");
        throw new CommandFailure(FAILED);
      }
      name = dataSet.name();
    }
    CatalogEntry entry = step.catalog().find(name);
    if (entry == null || !(entry.attributes() instanceof Attributes.Cluster)) {
      messages.first("IDC3012I", "ENTRY " + name + " NOT FOUND");
      messages.second("IDC3009I", "** VSAM CATALOG RETURN CODE IS 8 - REASON CODE IS IGG0CLEG-42");
      throw new CommandFailure(FAILED);
    }
    return 0;
  }
}
