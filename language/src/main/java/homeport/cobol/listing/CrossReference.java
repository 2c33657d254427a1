package homeport.cobol.listing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Where every name of a program is defined and used, by the line numbers of the listing
/// (Programming Guide, "XREF").
///
/// @param data names of data and files
/// @param procedures names of sections and paragraphs
/// @param programs names of programs, called ones included
record CrossReference(List<Entry> data, List<Entry> procedures, List<Entry> programs) {
  CrossReference {
    data = sorted(data);
    procedures = sorted(procedures);
    programs = sorted(programs);
  }

  private static List<Entry> sorted(List<Entry> entries) {
    return entries.stream()
        .sorted(
            Comparator.comparing(Entry::name, CrossReference::inEbcdic)
                .thenComparingInt(Entry::definedAt))
        .toList();
  }

  /// The order of the code page: letters before digits.
  private static int inEbcdic(String a, String b) {
    int shared = Math.min(a.length(), b.length());
    for (int i = 0; i < shared; i++) {
      int order = Integer.compare(place(a.charAt(i)), place(b.charAt(i)));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(a.length(), b.length());
  }

  private static int place(char c) {
    return c >= '0' && c <= '9' ? c + 256 : c;
  }

  /// A name.
  ///
  /// @param definedAt the line of its definition; 0 when it is not defined in this program
  record Entry(String name, int definedAt, List<Use> uses) {
    Entry(String name, int definedAt) {
      this(name, definedAt, new ArrayList<>());
    }

    void add(int line, String mark) {
      uses.add(new Use(line, mark));
    }

    /// The uses in the order of lines.
    List<Use> inOrder() {
      return uses.stream().sorted(Comparator.comparingInt(Use::line)).toList();
    }
  }

  /// One use: its line, and what it is if that is marked: M modified, P performed, …
  record Use(int line, String mark) {
    @Override
    public String toString() {
      return mark + line;
    }
  }
}
