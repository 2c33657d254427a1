package homeport.utilities.idcams;

import homeport.datasets.Attributes;
import homeport.utilities.UtilityStep;
import java.io.IOException;

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
    try {
      if (step.catalog().define(name, attributes) == null) {
        messages.first("IDC3013I", "DUPLICATE DATA SET NAME");
        messages.second(
            "IDC3009I", "** VSAM CATALOG RETURN CODE IS 8 - REASON CODE IS IGG0CLEH-38");
        throw new CommandFailure(FAILED);
      }
    } catch (IOException e) {
      messages.first("HP4003", name + " cannot be defined: " + e.getMessage());
      throw new CommandFailure(FAILED);
    }
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
}
