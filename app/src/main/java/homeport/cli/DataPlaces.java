package homeport.cli;

import homeport.data.CodePage;
import homeport.datasets.Attributes;
import homeport.datasets.Catalog;
import homeport.datasets.DataSetName;
import homeport.datasets.DataSets;
import homeport.datasets.Dcb;
import homeport.datasets.Generations;
import homeport.datasets.RecordFormat;
import homeport.jobs.estate.Estate;
import homeport.transfer.Format;
import homeport.transfer.Place;
import homeport.trial.CannotTell;
import homeport.trial.compare.RecordLayout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the options of `homeport data` say of where data come from and go to.
final class DataPlaces {
  static final Option FROM =
      Option.value("--from", "FORMAT", String.join(", ", Format.words()) + "; records if not said");
  static final Option TO =
      Option.value("--to", "FORMAT", "records, blocks, text, csv or json; records if not said");
  static final Option RECFM =
      Option.value("--recfm", "FORMAT", "F, FB, V, VB, VBS, FBA, VBA, U …: of the records");
  static final Option LRECL =
      Option.value("--lrecl", "N", "the record length, with V its 4 bytes, with U the longest; X");
  static final Option COPYBOOK = Option.value("--copybook", "FILE", "the record's description");
  static final Option RECORD =
      Option.value("--record", "NAME", "the record, when the copybook has several");
  static final Option REPLACING =
      Option.value("--replacing", "FROM=TO", "as COPY REPLACING ==FROM== BY ==TO==");
  static final Option CODEPAGE =
      Option.value("--codepage", "NAME", "the estate's, or IBM-1140, if not said");
  static final Option AS = Option.value("--as", "KIND", "import: make a ksds, esds or rrds of it");
  static final Option KEYS =
      Option.value("--keys", "LENGTH,OFFSET", "import --as ksds: the key, its offset from 0");
  static final Option REPLACE = Option.flag("--replace", "import: write anew what is there");

  private static final Pattern PARENTHESES = Pattern.compile("([^()]+)\\(([^()]+)\\)");

  private final Arguments arguments;
  private final Shell shell;
  private final @Nullable RecordLayout layout;
  private final CodePage codePage;
  private final Dcb dcb;

  DataPlaces(Arguments arguments, Shell shell, @Nullable Estate estate)
      throws UserMistake, CannotTell, IOException {
    this.arguments = arguments;
    this.shell = shell;
    this.layout = arguments.has(COPYBOOK) ? TrialCompare.layout(estate, arguments, shell) : null;
    this.codePage = codePage(estate);
    this.dcb = dcb();
  }

  private CodePage codePage(@Nullable Estate estate) throws UserMistake {
    String given = arguments.value(CODEPAGE);
    if (given == null) {
      return estate == null ? CodePage.of("1140") : estate.codePage();
    }
    try {
      return CodePage.of(given);
    } catch (IllegalArgumentException e) {
      throw wrong(CODEPAGE, given, String.valueOf(e.getMessage()));
    }
  }

  private static UserMistake wrong(Option option, String given, String what) {
    return new UserMistake("HP9003", "`" + option.name() + ' ' + given + "`: " + what);
  }

  CodePage codePage() {
    return codePage;
  }

  private Dcb dcb() throws UserMistake {
    String recfm = arguments.value(RECFM);
    String lrecl = arguments.value(LRECL);
    RecordFormat format = recfm == null ? null : RecordFormat.of(recfm);
    if (recfm != null && format == null) {
      throw wrong(RECFM, recfm, "no record format that is supported");
    }
    boolean any = lrecl != null && lrecl.equalsIgnoreCase("X");
    int length = any ? Dcb.LRECL_X : lrecl == null ? 0 : number(LRECL, lrecl, Dcb.LRECL_MAX);
    return new Dcb(format, length, length).records();
  }

  private static int number(Option option, String given, int most) throws UserMistake {
    int number = given.matches("[0-9]{1,6}") ? Integer.parseInt(given) : -1;
    if (number < 0 || number > most) {
      throw wrong(option, given, "a number up to " + most);
    }
    return number;
  }

  /// @param option which format it has
  Place file(String path, Option option) throws UserMistake {
    String word = arguments.value(option);
    Format format = word == null ? Format.RECORDS : Format.of(word);
    if (format == null) {
      throw wrong(
          option, String.valueOf(word), "the formats are " + String.join(", ", Format.words()));
    }
    boolean input = option.equals(FROM);
    Path place = shell.directory().resolve(path);
    return new Place.InFile(place, format, input ? dcb : Dcb.NONE, layout);
  }

  /// The name that is taken for a data set while it is worked on: as for a job, of a relative
  /// generation its group's.
  static String enqueued(String name, Catalog catalog) {
    String text = name.toUpperCase(Locale.ROOT);
    Matcher parts = PARENTHESES.matcher(text);
    return catalog.trueName(parts.matches() ? parts.group(1) : text);
  }

  /// @param name with a member, or a relative generation, in parentheses
  Place dataSet(String name, DataSets dataSets) throws UserMistake {
    String text = name.toUpperCase(Locale.ROOT);
    Matcher parts = PARENTHESES.matcher(text);
    String base = parts.matches() ? parts.group(1) : text;
    String inner = parts.matches() ? parts.group(2) : null;
    if (!DataSetName.valid(base)) {
      throw new UserMistake("HP9003", "`" + name + "` is not the name of a data set");
    }
    String member = inner;
    if (inner != null && inner.matches("[+-]?[0-9]{1,3}")) {
      base = generation(base, Integer.parseInt(inner), dataSets.catalog());
      member = null;
    }
    boolean fresh = dataSets.catalog().find(base) == null;
    return new Place.InEstate(
        dataSets, base, member, dcb, fresh ? cluster() : null, arguments.has(REPLACE));
  }

  private static String generation(String base, int relative, Catalog catalog) throws UserMistake {
    List<String> cataloged = catalog.generations().of(base);
    String name = cataloged == null ? null : Generations.name(base, cataloged, relative);
    if (name == null) {
      throw new UserMistake("HP9003", "there is no generation " + relative + " of `" + base + "`");
    }
    return name;
  }

  private Attributes.@Nullable Cluster cluster() throws UserMistake {
    String kind = arguments.value(AS);
    if (kind == null) {
      return null;
    }
    int max = dcb.lrecl() != 0 ? dcb.lrecl() : layout == null ? 0 : layout.longest();
    boolean variable = dcb.recfm() != null && dcb.recfm().length() == RecordFormat.Length.VARIABLE;
    int longest = variable && dcb.lrecl() != 0 ? max - Dcb.RDW : max;
    if (longest < 1) {
      throw wrong(AS, kind, "--lrecl or --copybook has to say how long records are");
    }
    int average = variable || layout != null && !layout.isFixed() ? longest - 1 : longest;
    return switch (kind.toLowerCase(Locale.ROOT)) {
      case "ksds" -> keyed(Math.max(1, average), longest);
      case "esds" -> new Attributes.EntrySequenced(Math.max(1, average), longest, false, false);
      case "rrds" -> new Attributes.Relative(Math.max(0, average), longest, false, false);
      default -> throw wrong(AS, kind, "ksds, esds or rrds");
    };
  }

  private Attributes.Keyed keyed(int average, int longest) throws UserMistake {
    String keys = arguments.value(KEYS);
    if (keys == null || !keys.matches("[0-9]{1,3},[0-9]{1,5}")) {
      throw wrong(KEYS, String.valueOf(keys), "its length and offset are wanted, as 11,0");
    }
    int comma = keys.indexOf(',');
    try {
      return new Attributes.Keyed(
          Integer.parseInt(keys.substring(comma + 1)),
          Integer.parseInt(keys.substring(0, comma)),
          average,
          longest,
          false,
          false);
    } catch (IllegalArgumentException e) {
      throw wrong(KEYS, keys, "no key of records of " + longest + " bytes");
    }
  }
}
