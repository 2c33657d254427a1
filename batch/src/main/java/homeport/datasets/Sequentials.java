package homeport.datasets;

import homeport.runtime.FileStatus;
import homeport.runtime.Files.Opened;
import homeport.runtime.Interruption;
import homeport.runtime.OpenMode;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The sequential data sets of an estate and the members of its libraries: opens them, marks them
/// while they are written, and counts the space they use.
final class Sequentials {
  private final Catalog catalog;
  private final boolean sync;
  private final SpaceLimits limits;
  private final Reserve reserve;

  /// How many in this process are writing a data set.
  private final Map<String, Integer> writing = new HashMap<>();

  /// @param sync what is written has to be on the medium when CLOSE is done
  Sequentials(Catalog catalog, boolean sync, SpaceLimits limits, Reserve reserve) {
    this.reserve = reserve;
    this.catalog = catalog;
    this.sync = sync;
    this.limits = limits;
  }

  /// What an open is about.
  ///
  /// @param full takes the completion code when the space is used up
  record Request(
      CatalogEntry entry, Dcb label, DdBinding.DataSet binding, Wish wish, Consumer<String> full) {
    Dcb dcb() {
      return binding.dcb().or(label).or(wish.dcb());
    }
  }

  Opened open(Request request) throws IOException {
    CatalogEntry entry = request.entry();
    DdBinding.DataSet binding = request.binding();
    Wish wish = request.wish();
    String name = entry.name();
    Dcb dcb = request.dcb();
    Opened refused = conflict(name, dcb, wish);
    if (refused != null) {
      return refused;
    }
    Path path = catalog.file(name);
    boolean anew = wish.mode() == OpenMode.OUTPUT && !binding.extend();
    Dcb label = request.label();
    CatalogEntry labelled = entry.with(new Attributes.Sequential(anew ? dcb : label.or(dcb)));
    boolean unclosed = verify(labelled, path, dcb);
    boolean writes = wish.mode() != OpenMode.INPUT;
    boolean adds = wish.mode() == OpenMode.OUTPUT || wish.mode() == OpenMode.EXTEND;
    SpaceUse space = adds ? space(request, anew, path) : null;
    SequentialOpening opening =
        new SequentialOpening(
            name,
            path,
            dcb,
            binding.extend(),
            sync && !catalog.isTemporary(name),
            space,
            () -> fileSystemFull(request),
            null,
            true);
    Opened opened =
        opening.open(
            wish.mode(),
            writes
                ? () -> closed(name, space, binding.release())
                : SequentialReader.Closing.NOTHING);
    if (opened.file() == null) {
      return opened;
    }
    if (writes) {
      begun(labelled);
    } else if (unclosed || !label.complete()) {
      catalog.record(labelled.with(CatalogEntry.State.CLOSED));
    }
    return unclosed && wish.mode() != OpenMode.OUTPUT
        ? new Opened(FileStatus.VERIFIED, opened.file(), KeyedDataSet.unclosed(name))
        : opened;
  }

  /// As when all volumes are full.
  private void fileSystemFull(Request request) {
    reserve.release();
    request.full().accept("SB37");
  }

  private static @Nullable Opened conflict(String name, Dcb dcb, Wish wish) {
    String conflict = FileAttributes.conflict(wish.file(), dcb);
    return conflict == null
        ? null
        : Opened.failed(FileStatus.ATTRIBUTE_CONFLICT, Detail.of("HP2013", name + ": " + conflict));
  }

  /// The space of a data set that is to be written; null when it has no limit. What is there when
  /// records are added takes what the last CLOSE counted, or as much as its bytes need.
  private @Nullable SpaceUse space(Request request, boolean anew, Path path) throws IOException {
    Extents extents = extents(request);
    if (extents == null) {
      return null;
    }
    Dcb dcb = request.dcb();
    long size = anew || !Files.exists(path) ? 0 : Files.size(path);
    long at = size == 0 ? 0 : Math.max(extents.used(), SpaceUse.estimate(size, dcb));
    return use(extents, request, at, false);
  }

  private @Nullable Extents extents(Request request) {
    Extents known = limits == SpaceLimits.UNLIMITED ? null : request.entry().extents();
    Long secondary = request.binding().secondaryTracks();
    return known == null || secondary == null ? known : known.withSecondary(secondary);
  }

  private static SpaceUse use(Extents extents, Request request, long at, boolean library) {
    String code = extents.code(library);
    return new SpaceUse(extents, request.dcb(), at, code, () -> request.full().accept(code));
  }

  /// Opens a member of a library. Output is a new member that takes the place of the old one when
  /// it is closed; nothing can be added behind a member (z/OS MVS JCL Reference, DISP parameter,
  /// MOD; the statuses are A-0209).
  Opened openMember(Request request) throws IOException {
    DdBinding.DataSet binding = request.binding();
    String member = binding.member();
    String shown = binding.shown();
    if (member == null || !Library.validMember(member)) {
      return Opened.failed(
          FileStatus.MODE_NOT_SUPPORTED,
          Detail.of("HP2027", shown + " is a library: a member has to be named"));
    }
    CatalogEntry entry = request.entry();
    Path folder = catalog.file(entry.name());
    Opened refused = refusedMember(request, Files.isRegularFile(folder.resolve(member)));
    if (refused != null) {
      return refused;
    }
    Dcb dcb = request.dcb();
    OpenMode mode = request.wish().mode();
    boolean writes = mode == OpenMode.OUTPUT || mode == OpenMode.EXTEND;
    boolean durable = sync && !catalog.isTemporary(entry.name());
    SpaceUse space = writes ? memberSpace(request, folder, member) : null;
    SequentialOpening opening =
        new SequentialOpening(
            shown,
            writes ? Library.unfinished(folder, member) : folder.resolve(member),
            dcb,
            false,
            durable,
            space,
            () -> fileSystemFull(request),
            null,
            true);
    Opened opened =
        opening.open(
            writes ? OpenMode.OUTPUT : mode,
            writes ? new Stow(request, folder, member, space) : SequentialReader.Closing.NOTHING);
    if (opened.file() != null && !request.label().complete()) {
      catalog.record(entry.with(new Attributes.Partitioned(request.label().or(dcb))));
    }
    return opened;
  }

  private static @Nullable Opened refusedMember(Request request, boolean there) {
    Wish wish = request.wish();
    String shown = request.binding().shown();
    OpenMode mode = wish.mode();
    if (!there && (mode == OpenMode.INPUT || mode == OpenMode.I_O)) {
      return wish.optional() && mode == OpenMode.INPUT
          ? new Opened(FileStatus.OPTIONAL_NOT_PRESENT, new DummyFile(), null)
          : Opened.failed(
              FileStatus.NO_FILE,
              Detail.of("HP2028", "the library has no member " + shown + " (S013-18)"));
    }
    boolean adds = mode == OpenMode.EXTEND || mode == OpenMode.OUTPUT && request.binding().extend();
    return there && adds
        ? Opened.failed(
            FileStatus.MODE_NOT_SUPPORTED,
            Detail.of("HP2028", "the member " + shown + " is there: records cannot be added to it"))
        : conflict(shown, request.dcb(), wish);
  }

  /// A PDS gives the space of a member that was replaced back when it is compressed, a PDSE at once
  /// (z/OS DFSMS Using Data Sets, "Processing a partitioned data set", "Processing PDSEs").
  private @Nullable SpaceUse memberSpace(Request request, Path folder, String member)
      throws IOException {
    Extents extents = extents(request);
    if (extents == null) {
      return null;
    }
    long at = extents.reclaims() ? Library.cells(folder, request.dcb(), member, 0) : extents.used();
    return use(extents, request, at, true);
  }

  /// Puts a member into the directory, as CLOSE does with STOW, but not when the task is being
  /// abnormally ended (z/OS DFSMS Using Data Sets, "STOW: update the directory"), and not when a
  /// record is missing in it (A-0217): the library has the member as it was.
  private final class Stow implements SequentialReader.Closing {
    private final Request request;
    private final Path folder;
    private final String member;
    private final @Nullable SpaceUse space;

    Stow(Request request, Path folder, String member, @Nullable SpaceUse space) {
      this.request = request;
      this.folder = folder;
      this.member = member;
      this.space = space;
    }

    @Override
    public void closed() throws IOException {
      if (Interruption.ending()) {
        boolean lost = abandoned();
        assert lost;
      } else {
        stow(request, folder, member, space);
      }
    }

    @Override
    public boolean abandoned() throws IOException {
      Files.deleteIfExists(Library.unfinished(folder, member));
      return true;
    }
  }

  private void stow(Request request, Path folder, String member, @Nullable SpaceUse space)
      throws IOException {
    Extents extents = extents(request);
    if (space != null && extents != null) {
      boolean replaces = Files.exists(folder.resolve(member));
      int members = Library.members(folder).size() + (replaces ? 0 : 1);
      if (!extents.holdsMembers(members)) {
        request.full().accept("SB14");
        throw new SpaceException(
            "SB14",
            Detail.of(
                "HP2032",
                request.binding().shown()
                    + ": the directory of the library has no more space for its name"));
      }
    }
    Library.stow(folder, member);
    if (space != null) {
      used(request.entry().name(), SpaceUse.place(space.used(), Track.cells(0)), false);
    }
  }

  /// Finds a data set that a failure left open, and cuts a record off that was not wholly written.
  private synchronized boolean verify(CatalogEntry entry, Path path, Dcb dcb) throws IOException {
    if (entry.state() != CatalogEntry.State.WRITING || writing.containsKey(entry.name())) {
      return false;
    }
    try (FileChannel channel =
        FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      long whole = WholeRecords.end(channel, dcb);
      if (whole < channel.size()) {
        channel.truncate(whole);
      }
    }
    return true;
  }

  private synchronized void begun(CatalogEntry entry) {
    if (writing.merge(entry.name(), 1, Integer::sum) == 1) {
      catalog.record(entry.with(CatalogEntry.State.WRITING));
    }
  }

  private synchronized void closed(String name, @Nullable SpaceUse space, boolean release) {
    if (space != null) {
      used(name, space.used(), release);
    }
    if (writing.merge(name, -1, Integer::sum) == 0) {
      writing.remove(name);
      CatalogEntry entry = catalog.find(name);
      if (entry != null) {
        catalog.record(entry.with(CatalogEntry.State.CLOSED));
      }
    }
  }

  private void used(String name, long cells, boolean release) {
    CatalogEntry entry = catalog.find(name);
    Extents known = entry == null ? null : entry.extents();
    if (entry != null && known != null) {
      Extents now = known.withUsed(cells);
      catalog.record(entry.with(release ? now.released() : now));
    }
  }

  /// True when somebody in this process is writing the data set.
  synchronized boolean writes(String name) {
    return writing.containsKey(name);
  }
}
