package homeport.cli;

import homeport.datasets.DataSets;
import homeport.jobs.estate.Estate;
import homeport.jobs.queue.DataDesk;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// `homeport data` on the estate that this process serves, for another process that was asked. It
/// runs as the same user, since nobody else can reach the socket.
///
/// @param dataSets the estate's, which stay open
record ServedData(Estate estate, DataSets dataSets) implements DataDesk {
  @Override
  public Done data(Path directory, List<String> words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Shell shell =
        new Shell(
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            InputStream.nullInputStream(),
            Map.of(),
            directory,
            false);
    int status = new CommandLine(List.of(new DataCommand(this))).run(words, shell);
    return new Done(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
