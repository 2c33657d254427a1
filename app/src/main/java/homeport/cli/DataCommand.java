package homeport.cli;

import homeport.datasets.DataSets;
import homeport.jobs.estate.Estate;
import homeport.jobs.estate.EstateFile;
import homeport.store.EmbeddedStore;
import homeport.store.StoreException;
import homeport.transfer.Place;
import homeport.transfer.Transfer;
import homeport.transfer.TransferFailure;
import homeport.trial.CannotTell;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `homeport data`: data sets in and out of an estate, and files from one form to another.
final class DataCommand implements Command {
  /// Something was refused, or the transfer could not go on.
  static final int REFUSED = 8;

  static final Option JSON = Option.flag("--json", "the result as JSON");

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
    String verb = words.isEmpty() ? "" : words.getFirst();
    try {
      return switch (verb) {
        case "list" -> list(arguments, shell);
        case "import", "export" -> inEstate(verb, arguments, shell);
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
    }
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

  private static DataSets open(Estate estate) throws IOException {
    return DataSets.open(
        estate.data(),
        estate.state(),
        estate.codePage(),
        EmbeddedStore.Durability.FULL,
        estate.space());
  }

  private int list(Arguments arguments, Shell shell) throws UserMistake, IOException {
    List<String> words = arguments.operands();
    if (words.size() > 2) {
      throw UserMistake.operands(this);
    }
    try (DataSets dataSets = open(estate(arguments, shell))) {
      return DataList.print(
          dataSets, words.size() == 2 ? words.get(1) : "**", arguments.has(JSON), shell.out());
    }
  }

  private int inEstate(String verb, Arguments arguments, Shell shell)
      throws UserMistake, CannotTell, IOException {
    operands(arguments, 3);
    List<String> words = arguments.operands();
    Estate estate = estate(arguments, shell);
    DataPlaces places = new DataPlaces(arguments, shell, estate);
    boolean in = verb.equals("import");
    Place file = places.file(words.get(in ? 1 : 2), in ? DataPlaces.FROM : DataPlaces.TO);
    try (DataSets dataSets = open(estate)) {
      Place dataSet = places.dataSet(words.get(in ? 2 : 1), dataSets);
      return in
          ? transfer(file, dataSet, places, arguments, shell)
          : transfer(dataSet, file, places, arguments, shell);
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
