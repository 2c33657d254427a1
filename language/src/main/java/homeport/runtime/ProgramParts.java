package homeport.runtime;

import homeport.data.Binary;
import homeport.data.CodePage;
import homeport.data.Deeditor;
import homeport.data.Editor;
import homeport.data.Picture;
import homeport.data.PictureException;
import homeport.data.Wide;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What compiled programs build themselves from when they are loaded.
public final class ProgramParts {
  /// The address of a LINKAGE item that has none: every access is outside of it.
  public static final byte[] NOWHERE = new byte[0];

  private ProgramParts() {}

  /// A storage array with its slack.
  public static byte[] storage(int length) {
    return CobolProgram.storage(length);
  }

  /// Writes an [Image] behind the leading slack.
  public static void image(byte[] storage, String image) {
    Image.write(storage, CobolProgram.SLACK, image);
  }

  /// An editor; the picture was found right when the program was compiled.
  ///
  /// @param currencies for each currency sign its symbol, its text and X'00'
  public static Editor editor(
      String picture, String currencies, boolean comma, String codePage, boolean blankWhenZero) {
    return Editor.of(picture(picture, currencies, comma), blankWhenZero, CodePage.of(codePage));
  }

  /// What reads an edited item.
  public static Deeditor deeditor(
      String picture, String currencies, boolean comma, String codePage) {
    return Deeditor.of(picture(picture, currencies, comma), CodePage.of(codePage));
  }

  /// The array of an area of the container's, as it is now.
  public static byte[] around(CobolProgram program, int area) {
    byte[] array = program.around().area(area);
    return array == null ? NOWHERE : array;
  }

  /// The offset in that array.
  public static int offsetAround(CobolProgram program, int area) {
    return program.around().areaOffset(area);
  }

  /// A file of the container's.
  public static CobolFile fileAround(CobolProgram program, int file) {
    return program.around().files()[file];
  }

  /// The array of an EXTERNAL record.
  public static byte[] external(CobolProgram program, String name, int length) {
    return program.unit().external(name, length);
  }

  /// An EXTERNAL file.
  public static CobolFile externalFile(CobolProgram program, FileDescription description) {
    return program.unit().externalFile(description);
  }

  /// Runs a USE GLOBAL procedure of a program around this one.
  public static void enterAround(CobolProgram program, int levels, int range) {
    CobolProgram at = program;
    for (int i = 0; i < levels; i++) {
      at = at.around();
    }
    at.enter(range);
  }

  /// Whether the program's LINKAGE records lie where these arguments are.
  public static boolean linked(CobolProgram program, int entry, Arguments arguments) {
    return program.linked(entry, arguments);
  }

  /// The array of an argument; [#NOWHERE] for one that is omitted or missing. What is passed BY
  /// VALUE to a program that wants an address is taken for one.
  public static byte[] argument(CobolProgram program, Arguments arguments, int number) {
    if (number >= arguments.count()) {
      return NOWHERE;
    }
    return arguments.byValue(number)
        ? Pointers.array(program, word(arguments, number))
        : arguments.bytes(number);
  }

  /// The offset of an argument in its array.
  public static int argumentOffset(CobolProgram program, Arguments arguments, int number) {
    if (number >= arguments.count()) {
      return 0;
    }
    return arguments.byValue(number)
        ? Pointers.offset(program, word(arguments, number))
        : arguments.offset(number);
  }

  private static long word(Arguments arguments, int number) {
    return Binary.load(arguments.bytes(number), arguments.offset(number), 4, true);
  }

  /// The bytes of a parameter BY VALUE of `length` bytes, right-justified in the word that was
  /// passed; the address of an argument that was passed by reference is its value.
  public static byte[] value(CobolProgram program, Arguments arguments, int number, int length) {
    byte[] copy = storage(length);
    if (number >= arguments.count()) {
      return copy;
    }
    byte[] passed = arguments.bytes(number);
    int from = arguments.offset(number);
    int passedLength = arguments.length(number);
    if (!arguments.byValue(number)) {
      passed = new byte[4];
      from = 0;
      passedLength = 4;
      int address =
          program.unit().addresses().address(arguments.bytes(number), arguments.offset(number));
      Binary.store(passed, 0, 4, address);
    }
    int known = Math.min(length, passedLength);
    System.arraycopy(
        passed, from + passedLength - known, copy, CobolProgram.SLACK + length - known, known);
    return copy;
  }

  /// The array of the item of PROCEDURE DIVISION RETURNING: the caller's, or one for this call.
  public static byte[] returning(Arguments arguments, int length) {
    byte[] taken = arguments.takeReturning();
    return taken == null ? storage(length) : taken;
  }

  /// The offset of that item.
  public static int returningOffset(Arguments arguments) {
    return arguments.returningOffset();
  }

  /// What CALL statements remember.
  public static CallSite[] sites(int count) {
    CallSite[] sites = new CallSite[count];
    Arrays.setAll(sites, _ -> new CallSite());
    return sites;
  }

  /// Registers for number slots.
  public static Wide[] wides(int count) {
    Wide[] wides = new Wide[count];
    Arrays.setAll(wides, _ -> new Wide());
    return wides;
  }

  /// Puts all cells back.
  public static void clear(int[] cells) {
    Arrays.fill(cells, 0);
  }

  /// What a program knows of its source, from beside its class.
  public static ProgramInfo info(Class<?> program) {
    return ProgramInfos.of(program);
  }

  /// STOP RUN: what to throw.
  public static StopRun stopRun(CobolProgram program, int returnCode) {
    program.unit().returnCode(returnCode);
    return StopRun.NOW;
  }

  /// A GO TO without a target that no ALTER has given one.
  public static Abend notAltered() {
    return new Abend("U4038", "a GO TO was executed before ALTER gave it a paragraph to go to");
  }

  /// A procedure that a statement entered was left by GO TO or GOBACK.
  public static Abend leftProcedure(String name) {
    return new Abend(
        "U4038", "control left the procedure `" + name + "`, which a statement had entered");
  }

  /// Performs a range that a statement enters, by its number.
  public static void enter(CobolProgram program, int range) {
    program.enter(range);
  }

  /// Somebody asked for an area that the program does not have.
  public static Abend noArea() {
    throw new IllegalArgumentException("the program has no such area");
  }

  private static Picture picture(String text, String currencies, boolean comma) {
    List<Picture.Currency> list = new ArrayList<>();
    for (int at = 0; at < currencies.length(); ) {
      int end = currencies.indexOf('\0', at);
      list.add(new Picture.Currency(currencies.charAt(at), currencies.substring(at + 1, end)));
      at = end + 1;
    }
    try {
      return Picture.parse(text, new Picture.Rules(list, comma));
    } catch (PictureException e) {
      throw new IllegalStateException("a compiled program has the picture `" + text + "`", e);
    }
  }
}
