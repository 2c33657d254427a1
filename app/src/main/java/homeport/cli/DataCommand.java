package homeport.cli;

import homeport.datasets.DataSets;
import homeport.jobs.estate.Estate;
import homeport.jobs.estate.EstateFile;
import homeport.jobs.queue.DataDesk;
import homeport.jobs.queue.JobClient;
import homeport.jobs.queue.QueueRefusal;
import homeport.store.EmbeddedStore;
import homeport.store.StoreException;
import homeport.transfer.Place;
import homeport.transfer.Transfer;
import homeport.transfer.TransferFailure;
import homeport.trial.CannotTell;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `homeport data`: data sets in and out of an estate, and files from one form to another.
final class DataCommand implements Command {
  /// Something was refused, or the transfer could not go on.
  static final int REFUSED = 8;

  static final Option JSON = Option.flag("--json", "the result as JSON");

  /// The estate that this process serves, for a request from another one; else null.
  private final @Nullable ServedData served;

  DataCommand() {
    this(null);
  }

  DataCommand(@Nullable ServedData served) {
    this.served = served;
  }

  /// What is done with the data sets of an estate.
  private interface Work {
    int on(DataSets dataSets) throws UserMistake, CannotTell, IOException;
  }

  @Override
  public String name() {
    return "data";
  }

  @Override
  public String summary() {
    return "data sets in and out: unloads, text, CSV, JSON";
  }

  @Override
  public String operands() {
    return """
    list [NAME]
           homeport data import FILE NAME[(MEMBER)] --from FORMAT
           homeport data export NAME[(MEMBER)] FILE --to FORMAT
           homeport data convert FILE FILE --from FORMAT --to FORMAT\
    """;
  }

  @Override
  public List<Option> options() {
    return List.of(
        DataPlaces.FROM,
        DataPlaces.TO,
        DataPlaces.RECFM,
        DataPlaces.LRECL,
        DataPlaces.COPYBOOK,
        DataPlaces.RECORD,
        DataPlaces.REPLACING,
        CompileOptions.COPY,
        DataPlaces.CODEPAGE,
        DataPlaces.AS,
        DataPlaces.KEYS,
        DataPlaces.REPLACE,
        Estates.ESTATE,
        JSON);
  }

  @Override
  public String example() {
    return "homeport data import acct.bin BANK.ACCOUNT --from records --recfm FB --lrecl 300";
  }

  @Override
  public int run(Arguments arguments, Shell shell) throws UserMistake, IOException {
    List<String> words = arguments.operands();
    int piped = PipedFile.place(words);
    if (piped >= 0) {
      try (PipedFile file = PipedFile.open(piped, shell)) {
        int status = run(arguments.with(file.in(words, piped)), file.messages(shell));
        file.deliver(shell);
        return status;
      }
    }
    String verb = words.isEmpty() ? "" : words.getFirst();
    try {
      return switch (verb) {
        case "list", "import", "export" -> {
          if (verb.equals("list") ? words.size() > 2 : words.size() != 3) {
            throw UserMistake.operands(this);
          }
          Integer status = handedOver(arguments, shell);
          yield status != null
              ? status
              : verb.equals("list") ? list(arguments, shell) : inEstate(verb, arguments, shell);
        }
        case "convert" -> {
          operands(arguments, 3);
          Estate estate = nearby(arguments, shell);
          DataPlaces places = new DataPlaces(arguments, shell, estate);
          yield transfer(
              places.file(words.get(1), DataPlaces.FROM),
              places.file(words.get(2), DataPlaces.TO),
              places,
              arguments,
              shell);
        }
        default -> throw UserMistake.operands(this);
      };
    } catch (CannotTell e) {
      throw new UserMistake(e.id(), String.valueOf(e.getMessage()), e.help());
    } catch (StoreException e) {
      throw new UserMistake(e.id(), String.valueOf(e.getMessage()));
    } catch (QueueRefusal e) {
      throw new UserMistake(e.id(), e.sentence());
    }
  }

  /// Lets the process that serves the estate do it.
  ///
  /// @return the exit status; null when none does, or this is it
  private @Nullable Integer handedOver(Arguments arguments, Shell shell)
      throws UserMistake, QueueRefusal, IOException {
    JobClient client = served != null ? null : JobClient.find(estate(arguments, shell).state());
    if (client == null || arguments.operands().stream().anyMatch(DataCommand::ofThisProcess)) {
      return null;
    }
    DataDesk.Done done =
        client.data(shell.directory().toAbsolutePath().normalize(), words(arguments));
    shell.out().print(done.out());
    shell.out().flush();
    shell.err().print(done.err());
    return done.status();
  }

  /// A path that means something else to another process.
  private static boolean ofThisProcess(String operand) {
    return operand.startsWith("/dev/") || operand.startsWith("/proc/");
  }

  /// The command line again, without the estate, which the other process knows.
  private List<String> words(Arguments arguments) {
    List<String> words = new ArrayList<>(List.of(name()));
    for (Option option : options()) {
      if (!option.equals(Estates.ESTATE)) {
        for (String value : arguments.values(option)) {
          words.add(option.name());
          if (option.takesValue()) {
            words.add(value);
          }
        }
      }
    }
    words.add("--");
    words.addAll(arguments.operands());
    return words;
  }

  private void operands(Arguments arguments, int count) throws UserMistake {
    if (arguments.operands().size() != count) {
      throw UserMistake.operands(this);
    }
  }

  /// The estate that is named or that we stand in; conversion needs none.
  private static @Nullable Estate nearby(Arguments arguments, Shell shell)
      throws UserMistake, IOException {
    boolean named = arguments.has(Estates.ESTATE);
    return named || EstateFile.folderOf(shell.directory()) != null
        ? estate(arguments, shell)
        : null;
  }

  private static Estate estate(Arguments arguments, Shell shell) throws UserMistake, IOException {
    return Estates.read(Estates.folder(arguments, shell, null), shell);
  }

  /// Of the estate that is served here, or of one that is opened for it.
  private int with(Estate estate, Work work) throws UserMistake, CannotTell, IOException {
    if (served != null) {
      return work.on(served.dataSets());
    }
    try (DataSets own =
        DataSets.open(
            estate.data(),
            estate.state(),
            estate.codePage(),
            EmbeddedStore.Durability.FULL,
            estate.space())) {
      return work.on(own);
    }
  }

  private int list(Arguments arguments, Shell shell) throws UserMistake, CannotTell, IOException {
    List<String> words = arguments.operands();
    String pattern = words.size() == 2 ? words.get(1) : DataList.ALL;
    return with(
        known(arguments, shell),
        dataSets -> DataList.print(dataSets, pattern, arguments.has(JSON), shell));
  }

  private Estate known(Arguments arguments, Shell shell) throws UserMistake, IOException {
    return served != null ? served.estate() : estate(arguments, shell);
  }

  private int inEstate(String verb, Arguments arguments, Shell shell)
      throws UserMistake, CannotTell, IOException {
    List<String> words = arguments.operands();
    Estate estate = known(arguments, shell);
    DataPlaces places = new DataPlaces(arguments, shell, estate);
    boolean in = verb.equals("import");
    Place file = places.file(words.get(in ? 1 : 2), in ? DataPlaces.FROM : DataPlaces.TO);
    String name = words.get(in ? 2 : 1);
    return with(
        estate,
        dataSets -> {
          Object user = new Object();
          taken(dataSets, DataPlaces.enqueued(name, dataSets.catalog()), in, user);
          try {
            Place dataSet = places.dataSet(name, dataSets);
            return in
                ? transfer(file, dataSet, places, arguments, shell)
                : transfer(dataSet, file, places, arguments, shell);
          } finally {
            dataSets.locks().freeAll(user);
          }
        });
  }

  /// Takes the data set as a job would: alone to write it, with others to read it.
  private static void taken(DataSets dataSets, String name, boolean alone, Object user)
      throws UserMistake {
    if (!dataSets.locks().take(user, name, alone)) {
      throw new UserMistake(
          "HP6407",
          name + " is in use by a job",
          "try again when the job has ended; `homeport jobs list` shows it");
    }
  }

  private static int transfer(
      Place from, Place to, DataPlaces places, Arguments arguments, Shell shell)
      throws IOException, UserMistake {
    try {
      Transfer.Summary summary = Transfer.run(from, to, places.codePage());
      DataList.summary(summary, arguments.has(JSON), shell);
      return summary.refusals().count() == 0 ? ExitStatus.OK : REFUSED;
    } catch (TransferFailure e) {
      shell.out().flush();
      shell.err().println("error[" + e.id() + "]: " + e.getMessage());
      return REFUSED;
    }
  }
}
