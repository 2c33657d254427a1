package homeport.runtime.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.runtime.Abend;
import homeport.runtime.xml.XmlEvent.Kind;
import homeport.testkit.Seed;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The events of a document do not depend on how it comes in segments, and whatever a text is,
/// there are events and a limit to them.
class XmlReaderTest {
  private static final String DOCUMENT =
      "<?xml version='1.0' encoding=\"UTF-8\" standalone='no'?>\n"
          + "<!DOCTYPE a SYSTEM 'a' [<!ENTITY e \"text\"><!ELEMENT a ANY>]>\n"
          + "<!-- one --><?pi data?><a x='1 &amp; 2' xmlns='u' p:y=\"'\" xmlns:p='v'>t &lt; &#x41;"
          + "&e;]] &other;<b/>\r\n<![CDATA[<&]]]></a >\n<!--end-->";

  @Test
  void eventsDoNotDependOnSegments() {
    Seed seed = Seed.forTest("XML segments");
    for (boolean xmlss : new boolean[] {true, false}) {
      List<String> whole = read(List.of(DOCUMENT), xmlss);
      assertEquals("END_OF_DOCUMENT||", whole.getLast());
      for (int i = 0; i < 500; i++) {
        List<String> parts = parts(seed);
        // The first event of COMPAT has the document as far as it is there.
        List<String> got = read(parts, xmlss);
        assertEquals(
            whole.subList(1, whole.size()),
            got.subList(1, got.size()),
            () -> "seed " + seed.start() + ": " + parts);
      }
    }
  }

  private static List<String> parts(Seed seed) {
    List<String> parts = new ArrayList<>();
    int at = 0;
    // A segment that ends behind the root element ends the document.
    int last = DOCUMENT.indexOf("</a");
    while (at < DOCUMENT.length()) {
      int to = at + seed.between(1, seed.oneIn(3) ? 3 : 40);
      to = to > last ? DOCUMENT.length() : to;
      parts.add(DOCUMENT.substring(at, to));
      at = to;
    }
    return parts;
  }

  /// Events as text; content that comes in several is put together.
  private static List<String> read(List<String> parts, boolean xmlss) {
    XmlReader reader = new XmlReader(xmlss, false);
    List<String> shown = new ArrayList<>();
    StringBuilder content = new StringBuilder();
    for (String part : parts) {
      reader.add(part);
      for (XmlEvent event = reader.next(); event != null; event = reader.next()) {
        if (event.kind() == Kind.CONTENT_CHARACTERS && event.information() == XmlEvent.CONTINUED) {
          content.append(event.text());
        } else if (event.kind() == Kind.CONTENT_CHARACTERS) {
          shown.add(event.kind() + "|" + content + event.text());
          content.setLength(0);
        } else {
          if (!content.isEmpty()) {
            shown.add(Kind.CONTENT_CHARACTERS + "|" + content);
            content.setLength(0);
          }
          String names = "|" + event.namespace() + event.prefix();
          shown.add(event.kind() + "|" + event.text() + names);
        }
      }
    }
    return shown;
  }

  @Test
  void anyTextHasEvents() {
    Seed seed = Seed.forTest("XML mutants");
    for (int i = 0; i < 3_000; i++) {
      StringBuilder mutant = new StringBuilder(DOCUMENT);
      for (int k = seed.between(1, 4); k > 0; k--) {
        int at = seed.between(0, mutant.length() - 1);
        if (seed.oneIn(2)) {
          mutant.deleteCharAt(at);
        } else {
          mutant.insert(at, "<>&;\"'/!?[]-= \u0001x".charAt(seed.between(0, 15)));
        }
      }
      XmlReader reader = new XmlReader(seed.oneIn(2), seed.oneIn(2));
      reader.add(mutant.toString());
      int count = 0;
      try {
        while (reader.next() != null) {
          count++;
        }
      } catch (Abend refused) {
        assertTrue(refused.title().startsWith("XML PARSE"));
      }
      assertTrue(count < 100, () -> "seed " + seed.start() + ": " + mutant);
    }
  }
}
