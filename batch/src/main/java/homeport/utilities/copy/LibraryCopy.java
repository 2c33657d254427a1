package homeport.utilities.copy;

import homeport.datasets.Attributes;
import homeport.datasets.Dcb;
import homeport.datasets.DdBinding;
import homeport.datasets.RecordFormat;
import homeport.datasets.unload.UnloadWriter;
import homeport.utilities.UtilityStep;
import homeport.utilities.dd.Listing;
import homeport.utilities.dd.RecordSink;
import homeport.utilities.dd.UtilityFailure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// One copy of IEBCOPY: from a library or an unload to a library, or from a library to an unload.
final class LibraryCopy {
  private static final int WARNING = 4;

  private final UtilityStep step;
  private final Listing listing;
  private final MemberChoice choice;

  LibraryCopy(UtilityStep step, Listing listing, MemberChoice choice) {
    this.step = step;
    this.listing = listing;
    this.choice = choice;
  }

  /// A library as a DD names it; null when the DD leads to a sequential data set.
  private @Nullable String library(String ddName) throws UtilityFailure {
    DdBinding binding = step.files().binding(ddName);
    if (binding == null) {
      throw new UtilityFailure("HP4001", "the step has no DD " + ddName);
    }
    Attributes attributes = step.files().attributes(ddName);
    if (binding instanceof DdBinding.DataSet dataSet && dataSet.member() == null) {
      if (attributes instanceof Attributes.Partitioned) {
        return step.catalog().trueName(dataSet.name());
      }
      if (attributes instanceof Attributes.Sequential) {
        return null;
      }
    }
    throw new UtilityFailure(
        "HP4302", "DD " + ddName + " leads to no library and to no sequential data set");
  }

  /// @param replace members of the output that have the same names are replaced
  /// @return the condition code
  int run(String inDd, String outDd, boolean replace) throws UtilityFailure, IOException {
    String from = library(inDd);
    String to = library(outDd);
    if (from == null && to == null) {
      throw new UtilityFailure(
          "HP4302", "DD " + inDd + " and DD " + outDd + " are both sequential: one is a library");
    }
    if (from != null && to != null && from.equals(to) && choice.selected() == null) {
      step.catalog().libraries().compress(to);
      listing.line("IEB1018I COMPRESSED PDS DATA SET " + to);
      return 0;
    }
    listing.line(
        from == null
            ? "IEB1013I COPYING FROM PDSU INDD=" + inDd
            : "IEB1013I COPYING FROM PDS  INDD=" + inDd + " DSN=" + from);
    listing.line(
        to == null
            ? "IEB1014I           TO PDSU OUTDD=" + outDd
            : "IEB1014I           TO PDS OUTDD=" + outDd + " DSN=" + to);
    try (MemberInput input =
        from == null ? MemberInput.Unloaded.of(step, inDd) : MemberInput.Library.of(step, from)) {
      int code = missing(input);
      if (to == null) {
        unload(input, outDd);
      } else {
        copy(input, to, replace);
      }
      return code;
    }
  }

  private int missing(MemberInput input) {
    int code = 0;
    if (choice.selected() != null) {
      Set<String> there = new HashSet<>();
      input.names().forEach(there::addAll);
      for (String name : choice.selected().keySet()) {
        if (!there.contains(name)) {
          listing.line("IEB177I " + name + " WAS SELECTED BUT NOT FOUND IN ANY INPUT DATA SET");
          code = WARNING;
        }
      }
    }
    return code;
  }

  private void copy(MemberInput input, String to, boolean replace)
      throws UtilityFailure, IOException {
    Set<String> there = new HashSet<>(step.catalog().libraries().members(to));
    for (List<String> names : input.names()) {
      String member = names.getFirst();
      try (MemberInput.Records records = input.member(member)) {
        MemberChoice.Wanted wanted = choice.of(member);
        if (wanted == null) {
          pass(records);
        } else if (there.contains(wanted.newName()) && !replace && !wanted.replace()) {
          listing.line(
              member + " NOT COPIED: " + wanted.newName() + " IS THERE, AND NO REPLACE (R)");
          pass(records);
        } else {
          copy(records, to, wanted.newName(), input.dcb());
          there.add(wanted.newName());
          copied(member, wanted, input instanceof MemberInput.Unloaded ? "LOADED" : "COPIED");
        }
      }
      for (String alias : names.subList(1, names.size())) {
        listing.line("HP4304 ALIAS " + alias + " OF " + member + " IS LEFT OUT");
      }
    }
  }

  private void copied(String member, MemberChoice.Wanted wanted, String verb) {
    listing.line(
        "IEB154I "
            + member
            + " HAS BEEN SUCCESSFULLY "
            + verb
            + (member.equals(wanted.newName()) ? "" : " AS " + wanted.newName()));
  }

  /// A member of an unload has to be read to its end even when nobody wants it.
  private static void pass(MemberInput.Records records) throws UtilityFailure {
    while (records.next()) {
      assert records.length() >= 0;
    }
  }

  private void copy(MemberInput.Records records, String to, String name, Dcb usual)
      throws UtilityFailure {
    try (RecordSink sink = RecordSink.member(step, to, name, usual)) {
      while (records.next()) {
        sink.write(records.area(), records.from(), records.length());
      }
    }
  }

  private void unload(MemberInput input, String outDd) throws UtilityFailure, IOException {
    Dcb dcb = input.dcb();
    if (dcb.recfm() == null
        || !dcb.complete()
        || dcb.recfm().length() == RecordFormat.Length.UNDEFINED
        || dcb.recfm().spanned()) {
      throw new UtilityFailure("HP4304", "a library with " + dcb + " cannot be unloaded");
    }
    Map<String, String> wanted = new TreeMap<>();
    for (List<String> names : input.names()) {
      MemberChoice.Wanted one = choice.of(names.getFirst());
      if (one != null) {
        wanted.put(one.newName(), names.getFirst());
      }
    }
    List<UnloadWriter.Planned> planned = new ArrayList<>();
    for (Map.Entry<String, String> member : wanted.entrySet()) {
      planned.add(new UnloadWriter.Planned(member.getKey(), blocks(input, member.getValue())));
    }
    try (RecordSink sink = RecordSink.open(step, outDd, MemberInput.Unloaded.USUAL)) {
      UnloadWriter writer =
          new UnloadWriter((record, length) -> send(sink, record, length), step.codePage(), dcb);
      writer.directory(planned);
      for (Map.Entry<String, String> member : wanted.entrySet()) {
        try (MemberInput.Records records = input.member(member.getValue())) {
          while (records.next()) {
            writer.record(records.area(), records.from(), records.length());
          }
        }
        writer.endOfMember();
        copied(member.getValue(), new MemberChoice.Wanted(member.getKey(), false), "UNLOADED");
      }
    }
  }

  private static void send(RecordSink sink, byte[] record, int length) throws IOException {
    try {
      sink.write(record, 0, length);
    } catch (UtilityFailure e) {
      throw new IOException(e.line(), e);
    }
  }

  private static long blocks(MemberInput input, String member) throws UtilityFailure {
    UnloadWriter.Blocks blocks = new UnloadWriter.Blocks(input.dcb());
    try (MemberInput.Records records = input.member(member)) {
      while (records.next()) {
        blocks.count(records.length());
      }
    }
    return blocks.count();
  }
}
