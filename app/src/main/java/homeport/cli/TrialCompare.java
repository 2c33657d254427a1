package homeport.cli;

import homeport.cobol.CompilerOptions;
import homeport.cobol.source.OptionList;
import homeport.data.CodePage;
import homeport.datasets.DataSetName;
import homeport.datasets.DataSets;
import homeport.datasets.Dcb;
import homeport.datasets.RecordFormat;
import homeport.diagnostics.Problems;
import homeport.jobs.estate.Estate;
import homeport.jobs.estate.EstateFile;
import homeport.library.CopyFolders;
import homeport.library.SourceReader;
import homeport.store.EmbeddedStore;
import homeport.store.StoreException;
import homeport.trial.CannotTell;
import homeport.trial.compare.Comparison;
import homeport.trial.compare.ComparisonJson;
import homeport.trial.compare.ComparisonRequest;
import homeport.trial.compare.ComparisonResult;
import homeport.trial.compare.ComparisonText;
import homeport.trial.compare.CopybookReader;
import homeport.trial.compare.DifferenceRules;
import homeport.trial.compare.RecordLayout;
import homeport.trial.compare.RecordSource;
import homeport.trial.compare.RulesFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// `homeport trial compare A B --copybook FILE`: two data sets, field by field.
final class TrialCompare implements TrialVerb {
  private static final Option COPYBOOK =
      Option.value("--copybook", "FILE", "compare: the record's description");
  private static final Option RECORD =
      Option.value("--record", "NAME", "compare: the record, when the copybook has several");
  private static final Option REPLACING =
      Option.value("--replacing", "FROM=TO", "compare: as COPY REPLACING ==FROM== BY ==TO==");
  private static final Option RECFM =
      Option.value("--recfm", "FORMAT", "compare: F, FB, V, VB, FBA, VBA or U; F if not said");
  private static final Option LRECL =
      Option.value("--lrecl", "N", "compare: the record length; the copybook's if not said");
  static final Option RULES =
      Option.value("--rules", "FILE", "compare, replay: differences that are legal");
  private static final Option LIMIT =
      Option.value("--limit", "N", "compare: how many differing records are shown; 20 if not said");
  private static final Option CODEPAGE =
      Option.value("--codepage", "NAME", "compare: the estate's, or IBM-1140, if not said");

  private static final int LIMIT_DEFAULT = 20;
  private static final int LIMIT_MAX = 100_000;

  @Override
  public String name() {
    return "compare";
  }

  @Override
  public String form() {
    return "compare A B --copybook FILE [--recfm FORMAT] [--lrecl N] [--key FIELD,…]"
        + " [--rules FILE]";
  }

  @Override
  public int operandCount() {
    return 2;
  }

  @Override
  public List<Option> options() {
    return List.of(
        COPYBOOK,
        RECORD,
        REPLACING,
        CompileOptions.COPY,
        RECFM,
        LRECL,
        TrialCommand.KEY,
        RULES,
        LIMIT,
        CODEPAGE,
        Estates.ESTATE,
        TrialCommand.JSON);
  }

  @Override
  public int run(List<String> operands, Arguments arguments, Shell shell)
      throws CannotTell, UserMistake, IOException {
    boolean files = operands.stream().allMatch(name -> isFile(shell.directory().resolve(name)));
    if (files && arguments.value(Estates.ESTATE) == null) {
      return compare(operands, null, null, arguments, shell);
    }
    boolean hasEstate =
        arguments.value(Estates.ESTATE) != null || EstateFile.folderOf(shell.directory()) != null;
    for (String operand : operands) {
      // Only an estate has data sets; without one a name is that of a file that is not there.
      boolean named = hasEstate && DataSetName.valid(operand.toUpperCase(Locale.ROOT));
      if (!named && !isFile(shell.directory().resolve(operand))) {
        throw new NoSuchFileException(operand);
      }
    }
    Estate estate = Estates.read(Estates.folder(arguments, shell, null), shell);
    try (DataSets dataSets =
        DataSets.open(
            estate.data(), estate.state(), estate.codePage(), EmbeddedStore.Durability.FULL)) {
      return compare(operands, estate, dataSets, arguments, shell);
    } catch (StoreException e) {
      throw new UserMistake(e.id(), String.valueOf(e.getMessage()));
    }
  }

  private static boolean isFile(Path path) {
    return Files.isRegularFile(path);
  }

  private static int compare(
      List<String> operands,
      @Nullable Estate estate,
      @Nullable DataSets dataSets,
      Arguments arguments,
      Shell shell)
      throws CannotTell, UserMistake, IOException {
    RecordLayout layout = layout(estate, arguments, shell);
    Dcb dcb = dcb(arguments, layout);
    String rules = arguments.value(RULES);
    String key = arguments.value(TrialCommand.KEY);
    Path work = Files.createTempDirectory("homeport-compare");
    try {
      ComparisonResult result =
          Comparison.run(
              new ComparisonRequest(
                  source(operands.getFirst(), estate, dataSets, dcb, arguments, shell),
                  source(operands.getLast(), estate, dataSets, dcb, arguments, shell),
                  layout,
                  key == null ? List.of() : fields(key),
                  rules == null
                      ? DifferenceRules.NONE
                      : RulesFile.read(shell.directory().resolve(rules)),
                  LocalDate.now(ZoneId.systemDefault()),
                  number(arguments, LIMIT, LIMIT_DEFAULT, LIMIT_MAX),
                  work));
      boolean json = arguments.has(TrialCommand.JSON);
      shell.out().print(json ? ComparisonJson.of(result) : ComparisonText.of(result));
      return result.equal() ? TrialCommand.EQUAL : TrialCommand.DIFFERENT;
    } finally {
      deleteAll(work);
    }
  }

  static RecordLayout layout(@Nullable Estate estate, Arguments arguments, Shell shell)
      throws CannotTell, UserMistake, IOException {
    String copybook = arguments.value(COPYBOOK);
    if (copybook == null) {
      throw new UserMistake("HP9003", "`" + COPYBOOK.form() + "` is wanted by trial compare");
    }
    Path file = shell.directory().resolve(copybook);
    List<Path> folders = new ArrayList<>();
    arguments
        .values(CompileOptions.COPY)
        .forEach(folder -> folders.add(shell.directory().resolve(folder)));
    folders.add(CompileOptions.folderOf(file));
    if (estate != null) {
      folders.addAll(estate.copybooks().folders());
    }
    return new CopybookReader(options(estate, arguments), new CopyFolders(folders))
        .read(
            String.valueOf(file.getFileName()),
            SourceReader.text(file),
            replacing(arguments),
            arguments.value(RECORD));
  }

  private static CompilerOptions options(@Nullable Estate estate, Arguments arguments)
      throws UserMistake {
    CompilerOptions options = CompilerOptions.DEFAULT;
    if (estate != null) {
      options =
          OptionList.installation(
              estate.options(), options.withCodepage(estate.codePage().name()), new Problems());
    }
    String codepage = arguments.value(CODEPAGE);
    if (codepage == null) {
      return options;
    }
    try {
      return options.withCodepage(CodePage.of(codepage).name());
    } catch (IllegalArgumentException e) {
      throw new UserMistake("HP9003", "`--codepage " + codepage + "`: " + e.getMessage());
    }
  }

  private static List<CopybookReader.Replacing> replacing(Arguments arguments) throws UserMistake {
    List<CopybookReader.Replacing> result = new ArrayList<>();
    for (String one : arguments.values(REPLACING)) {
      int equals = one.indexOf('=');
      if (equals < 1) {
        throw new UserMistake("HP9003", "`" + REPLACING.form() + "` is wanted, not `" + one + "`");
      }
      result.add(new CopybookReader.Replacing(one.substring(0, equals), one.substring(equals + 1)));
    }
    return result;
  }

  private static Dcb dcb(Arguments arguments, RecordLayout layout) throws UserMistake {
    String name = arguments.value(RECFM);
    RecordFormat recfm = name == null ? RecordFormat.F : RecordFormat.of(name);
    if (recfm == null) {
      throw new UserMistake("HP9003", "`--recfm " + name + "`: F, FB, V, VB, FBA, VBA or U");
    }
    boolean variable = recfm.length() == RecordFormat.Length.VARIABLE;
    int length = Math.min(layout.longest() + (variable ? Dcb.RDW : 0), Dcb.LRECL_MAX);
    return Dcb.of(recfm, number(arguments, LRECL, length, Dcb.LRECL_MAX));
  }

  private static int number(Arguments arguments, Option option, int otherwise, int most)
      throws UserMistake {
    String given = arguments.value(option);
    if (given == null) {
      return otherwise;
    }
    int number = given.matches("[0-9]{1,6}") ? Integer.parseInt(given) : 0;
    if (number < 1 || number > most) {
      throw new UserMistake(
          "HP9003", "`" + option.name() + " " + given + "`: a number from 1 to " + most);
    }
    return number;
  }

  private static List<String> fields(String key) {
    return Stream.of(key.split(",", -1)).map(String::strip).filter(f -> !f.isEmpty()).toList();
  }

  private static RecordSource source(
      String name,
      @Nullable Estate estate,
      @Nullable DataSets dataSets,
      Dcb dcb,
      Arguments arguments,
      Shell shell)
      throws CannotTell {
    Path file = shell.directory().resolve(name);
    if (isFile(file) || estate == null || dataSets == null) {
      return new RecordSource.InFile(name, file, dcb);
    }
    boolean said = arguments.has(RECFM) || arguments.has(LRECL);
    RecordSource found =
        RecordSource.inEstate(
            dataSets, estate.data(), name.toUpperCase(Locale.ROOT), said ? dcb : Dcb.NONE);
    return found instanceof RecordSource.InFile(String own, Path path, Dcb label)
        ? new RecordSource.InFile(own, path, label.or(dcb))
        : found;
  }

  private static void deleteAll(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
