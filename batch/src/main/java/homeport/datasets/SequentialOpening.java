package homeport.datasets;

import homeport.data.CodePage;
import homeport.data.FileFailure;
import homeport.datasets.SequentialReader.Closing;
import homeport.runtime.FileStatus;
import homeport.runtime.Files.Opened;
import homeport.runtime.OpenMode;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// Opens a file of records whose attributes are settled.
///
/// @param name as messages name it
/// @param append OPEN OUTPUT goes on behind what is there (DISP=MOD)
/// @param sync CLOSE waits for the medium
/// @param space counts what is used of the data set's space; null for no limit
/// @param full is run when the file system has no more space
/// @param text the code page when the file has lines of UTF-8; null when it has records
/// @param bounds undefined records stand behind words with their lengths, as in a data set's file;
///   a file of this machine has them in pieces
record SequentialOpening(
    String name,
    Path path,
    Dcb dcb,
    boolean append,
    boolean sync,
    @Nullable SpaceUse space,
    Runnable full,
    @Nullable CodePage text,
    boolean bounds) {

  Opened open(OpenMode mode, Closing closing) {
    if (text != null && mode == OpenMode.I_O) {
      return Opened.failed(
          FileStatus.MODE_NOT_SUPPORTED, Detail.of("HP2022", name + ": text cannot be opened I-O"));
    }
    RecordFormat recfm = dcb.recfm();
    boolean spanned = recfm != null && recfm.spanned() && text == null;
    if (spanned && mode == OpenMode.I_O) {
      return Opened.failed(
          FileStatus.MODE_NOT_SUPPORTED,
          Detail.of("HP2022", name + ": spanned records cannot be opened I-O"));
    }
    try {
      return switch (mode) {
        case INPUT -> read(closing, false);
        case I_O -> read(closing, true);
        case OUTPUT -> append ? extend(closing) : write(closing);
        case EXTEND -> extend(closing);
      };
    } catch (NoSuchFileException e) {
      return Opened.failed(
          FileStatus.NO_FILE, Detail.of("HP2015", name + ": " + path + " is not there"));
    } catch (IOException e) {
      return Opened.failed(
          FileStatus.PERMANENT_ERROR,
          Detail.of("HP2014", name + " cannot be opened: " + FileFailure.words(e)));
    }
  }

  private Opened read(Closing closing, boolean update) throws IOException {
    FileChannel channel =
        update
            ? FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE)
            : FileChannel.open(path, StandardOpenOption.READ);
    String wrong = misSized(channel);
    if (wrong != null) {
      channel.close();
      return Opened.failed(FileStatus.ATTRIBUTE_CONFLICT, wrong);
    }
    InputBuffer in = new InputBuffer(channel, update ? channel : null);
    if (text != null) {
      return Opened.of(new TextReader(name, in, dcb, text));
    }
    return Opened.of(
        dcb.format().spanned()
            ? new SpannedReader(name, in, dcb, closing)
            : new SequentialReader(name, in, dcb, bounds, update, closing));
  }

  private Opened write(Closing closing) throws IOException {
    return writer(
        FileChannel.open(
            path,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING),
        closing);
  }

  private Opened extend(Closing closing) throws IOException {
    FileChannel channel =
        FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    String wrong = misSized(channel);
    if (wrong != null) {
      channel.close();
      return Opened.failed(FileStatus.ATTRIBUTE_CONFLICT, wrong);
    }
    channel.position(channel.size());
    return writer(channel, closing);
  }

  private Opened writer(FileChannel channel, Closing closing) {
    OutputBuffer out = new OutputBuffer(channel, space, full);
    return Opened.of(
        text != null
            ? new TextWriter(name, out, dcb, text)
            : new SequentialWriter(name, out, dcb, bounds, sync, closing));
  }

  private @Nullable String misSized(FileChannel channel) throws IOException {
    RecordFormat recfm = dcb.recfm();
    if (text != null || recfm == null || recfm.length() != RecordFormat.Length.FIXED) {
      return null;
    }
    long size = Files.isRegularFile(path) ? channel.size() : 0;
    long rest = size % dcb.lrecl();
    return rest == 0
        ? null
        : Detail.of(
            "HP2010",
            name
                + " has "
                + size
                + " bytes, which is no whole number of records with "
                + dcb
                + ": "
                + size / dcb.lrecl()
                + " records and "
                + rest
                + " bytes (S013-style refusal)");
  }
}
