package homeport.runtime.xml;

import homeport.data.Binary;
import homeport.data.CodePage;
import homeport.runtime.Abend;
import homeport.runtime.CobolProgram;
import homeport.runtime.markup.Encoding;
import homeport.runtime.xml.XmlEvent.Kind;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// XML PARSE (Language Reference, "XML PARSE statement"; Programming Guide, "Processing XML
/// input").
///
/// The statement is a loop in the compiled program: [#next] puts an event into the special
/// registers, the processing procedure runs, and the next call looks at what it left in XML-CODE.
/// The registers whose length varies (XML-TEXT and the like) lie in an array of this object, which
/// the program reaches by address; their lengths stand behind XML-EVENT.
public final class XmlParse {
  // Bytes from XML-CODE on: the layout of the special registers.
  private static final int INFORMATION = 4;
  private static final int EVENT = 8;
  private static final int EVENT_LENGTH = 30;
  private static final int LENGTHS = 40;
  private static final int WORD = 4;

  /// XML-TEXT, XML-NAMESPACE and XML-NAMESPACE-PREFIX, then the national ones in the same order.
  private static final int TEXTS = 6;

  private static final int NATIONAL_FROM = 3;
  private static final int STOPPED = -1;
  private static final int MORE = 1;

  /// Return code 4, reason code 1301: the end of the input (z/OS XML System Services User's Guide
  /// and Reference, "Reason codes listed by value").
  private static final int END_OF_INPUT = 0x0004_1301;

  /// The range of codes after which XMLPARSE(COMPAT) lets a procedure go on.
  private static final int CONTINUABLE_MAX = 99;

  private final CobolProgram program;
  private final int depth;
  private final Encoding encoding;
  private final boolean national;
  private final boolean xmlss;
  private final XmlReader reader;
  private final byte[][] texts = new byte[TEXTS][];
  private byte[] tail = new byte[0];
  private @Nullable XmlEvent last;

  private XmlParse(CobolProgram program, Encoding encoding, boolean national, boolean xmlss) {
    this.program = program;
    this.depth = program.unit().depth();
    this.encoding = encoding;
    this.national = national;
    this.xmlss = xmlss;
    this.reader = new XmlReader(xmlss, encoding instanceof Encoding.Page);
    for (int i = 0; i < TEXTS; i++) {
      texts[i] = CobolProgram.storage(0);
    }
  }

  /// The statements that are under way in a run unit, the innermost last.
  public static final class Active {
    private final Deque<XmlParse> stack = new ArrayDeque<>();

    public Active() {}
  }

  /// The statement begins.
  ///
  /// @param item the kind of item it stands in, an ordinal of [homeport.data.Encoding]
  /// @param ccsid how the document is encoded; 0 as the program is
  /// @param national 1 for RETURNING NATIONAL
  /// @param compat 1 under XMLPARSE(COMPAT)
  public static void begin(
      CobolProgram program,
      int item,
      int ccsid,
      int national,
      int compat,
      byte[] document,
      int offset,
      int length) {
    Deque<XmlParse> stack = program.unit().markup().parses().stack;
    XmlParse outer = stack.peekLast();
    if (outer != null && outer.program.equals(program) && outer.depth == program.unit().depth()) {
      throw new Abend(
          "U4038",
          "XML PARSE within a processing procedure, in program `" + program.programName() + "`");
    }
    Encoding encoding;
    try {
      encoding = Encoding.of(item, ccsid, CodePage.of(program.info().codepage()));
    } catch (IllegalArgumentException e) {
      throw new Abend("U4038", "XML PARSE: " + e.getMessage());
    }
    boolean wide = national != 0 || encoding instanceof Encoding.Utf16;
    XmlParse parse = new XmlParse(program, encoding, wide, compat == 0);
    parse.add(document, offset, length);
    stack.addLast(parse);
  }

  private static XmlParse of(CobolProgram program) {
    return program.unit().markup().parses().stack.getLast();
  }

  /// Puts the next event into the registers.
  ///
  /// @param registers from XML-CODE to the lengths
  /// @return 0 when the statement is at its end and XML-CODE has its last value
  public static int next(
      CobolProgram program,
      byte[] document,
      int offset,
      int length,
      byte[] registers,
      int registersOffset,
      int registersLength) {
    XmlParse parse = of(program);
    int code = (int) Binary.load(registers, registersOffset, WORD, true);
    Integer end = parse.after(code, document, offset, length);
    if (end != null) {
      parse.finish(registers, registersOffset, end);
      return 0;
    }
    XmlEvent event = parse.event(code);
    parse.last = event;
    parse.put(event, registers, registersOffset);
    return 1;
  }

  /// Where XML-TEXT (0), XML-NAMESPACE (1), XML-NAMESPACE-PREFIX (2) or their national counterparts
  /// (3, 4, 5) are now.
  public static long address(CobolProgram program, int which) {
    return program.unit().addresses().address(of(program).texts[which], CobolProgram.SLACK)
        & 0xFFFF_FFFFL;
  }

  /// What follows from the XML-CODE that the processing procedure left (Programming Guide,
  /// "XML-CODE", "Results of processing-procedure changes to XML-CODE").
  ///
  /// @return the last value of XML-CODE, when the statement ends with it
  private @Nullable Integer after(int code, byte[] document, int offset, int length) {
    XmlEvent before = last;
    if (before == null) {
      return null;
    }
    if (before.kind() == Kind.EXCEPTION) {
      if (!xmlss && code == 0 && before.code() <= CONTINUABLE_MAX) {
        throw new Abend(
            "U4038",
            "XML PARSE under XMLPARSE(COMPAT): going on after exception "
                + before.code()
                + " is not supported");
      }
      return before.code();
    }
    if (code == STOPPED) {
      return STOPPED;
    }
    boolean more = before.kind() == Kind.END_OF_INPUT && code == MORE;
    boolean released = !xmlss && before.kind() == Kind.START_OF_DOCUMENT && code == MORE;
    if (code != 0 && !more && !released) {
      throw new Abend(
          "U4038",
          "XML-CODE is "
              + code
              + " after event "
              + before.kind().cobolName()
              + ", in program `"
              + program.programName()
              + "` (IGZ0230S)");
    }
    if (more) {
      add(document, offset, length);
    }
    return before.kind() == Kind.END_OF_DOCUMENT ? 0 : null;
  }

  private XmlEvent event(int code) {
    boolean ended = last != null && last.kind() == Kind.END_OF_INPUT && code != MORE;
    if (ended) {
      return reader.endsEarly(END_OF_INPUT);
    }
    XmlEvent event = reader.next();
    if (event != null) {
      return event;
    }
    if (tail.length > 0 && !encoding.mayGoOn(tail)) {
      return reader.badBytes();
    }
    return xmlss ? XmlEvent.of(Kind.END_OF_INPUT, "") : reader.endsEarly(END_OF_INPUT);
  }

  /// Another segment; a character that it ends within waits for the next one.
  private void add(byte[] document, int offset, int length) {
    byte[] bytes = Arrays.copyOf(tail, tail.length + length);
    System.arraycopy(document, offset, bytes, tail.length, length);
    int whole = encoding.whole(bytes);
    reader.add(encoding.decode(bytes, 0, whole));
    tail = Arrays.copyOfRange(bytes, whole, bytes.length);
  }

  private void put(XmlEvent event, byte[] registers, int offset) {
    Binary.store(registers, offset, WORD, event.code());
    Binary.store(registers, offset + INFORMATION, WORD, event.information());
    CodePage page = CodePage.of(program.info().codepage());
    Arrays.fill(registers, offset + EVENT, offset + EVENT + EVENT_LENGTH, page.encode(' '));
    byte[] name = page.encode(event.kind().cobolName());
    System.arraycopy(name, 0, registers, offset + EVENT, name.length);
    boolean character =
        event.kind() == Kind.CONTENT_NATIONAL_CHARACTER
            || event.kind() == Kind.ATTRIBUTE_NATIONAL_CHARACTER;
    text(0, event.text(), national || character, registers, offset);
    text(1, event.namespace(), national, registers, offset);
    text(2, event.prefix(), national, registers, offset);
  }

  /// Into the register for such characters; the other one is empty then.
  private void text(int which, String value, boolean wide, byte[] registers, int offset) {
    Encoding narrow = encoding instanceof Encoding.Utf16 ? new Encoding.Utf8() : encoding;
    text(which, wide ? "" : value, narrow, registers, offset);
    text(which + NATIONAL_FROM, wide ? value : "", new Encoding.Utf16(), registers, offset);
  }

  private void text(int which, String value, Encoding in, byte[] registers, int offset) {
    byte[] bytes = in.encode(value);
    if (bytes.length > XmlReader.FRAGMENT_MAX) {
      throw new Abend(
          "U4038", "XML PARSE: a name or value of more than " + XmlReader.FRAGMENT_MAX + " bytes");
    }
    if (bytes.length > texts[which].length - 2 * CobolProgram.SLACK) {
      program.unit().addresses().release(texts[which]);
      texts[which] = CobolProgram.storage(bytes.length * 2);
    }
    System.arraycopy(bytes, 0, texts[which], CobolProgram.SLACK, bytes.length);
    Binary.store(registers, offset + LENGTHS + which * WORD, WORD, bytes.length / in.unit());
  }

  private void finish(byte[] registers, int offset, int code) {
    Binary.store(registers, offset, WORD, code);
    for (int i = 0; i < TEXTS; i++) {
      Binary.store(registers, offset + LENGTHS + i * WORD, WORD, 0L);
      program.unit().addresses().release(texts[i]);
    }
    program.unit().markup().parses().stack.removeLast();
  }
}
