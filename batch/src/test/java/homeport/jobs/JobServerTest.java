package homeport.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.fail;

import homeport.jcl.MemberSource;
import homeport.jobs.queue.Initiators;
import homeport.jobs.queue.JobClient;
import homeport.jobs.queue.JobQueue;
import homeport.jobs.queue.JobServer;
import homeport.jobs.queue.QueueRefusal;
import homeport.jobs.queue.QueuedJob;
import homeport.jobs.queue.QueuedJob.Status;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A client in the same process as the server: what goes over the socket is the same.
@Timeout(60)
class JobServerTest {
  private static final String JOB = "//J JOB ,'Ä'\n//S EXEC PGM=RC,PARM=4\n";

  @TempDir Path folder;

  private static Path state(Path estate) {
    return estate.resolve(".homeport");
  }

  private interface Body {
    void with(JobClient client) throws Exception;
  }

  private static void serve(Path estate, Body body) throws Exception {
    try (TestJobs jobs = new TestJobs(estate);
        JobQueue queue = JobQueue.open(jobs.system, MemberSource.NONE);
        Initiators _ = Initiators.start(queue, List.of("A"), fault -> fail(fault));
        JobServer _ = JobServer.start(queue, state(estate), fault -> fail(fault))) {
      JobClient client = JobClient.find(state(estate));
      assertNotNull(client);
      body.with(client);
    }
  }

  @Test
  void jobsAreHandedOver() throws Exception {
    serve(
        folder,
        client -> {
          QueuedJob job =
              client.submit(JOB + "//K JOB ,'X'\n//S EXEC PGM=RC,PARM=0\n", "T", "ME").get(0);
          assertEquals("ME", job.owner());
          assertEquals(new JobEnd.Completed(4), client.await(job.jobId()).end());
          String held =
              client
                  .submit("//H JOB ,'X',TYPRUN=HOLD\n//S EXEC PGM=RC,PARM=2\n", "T", "ME")
                  .getFirst()
                  .jobId();
          assertEquals(Status.HELD, client.await(held).status());
          assertEquals(Status.WAITING, client.release(held).status());
          assertEquals(new JobEnd.Completed(2), client.await(held).end());
          String again = client.restart(held, "S").jobId();
          assertEquals(new JobEnd.Completed(2), client.await(again).end());
          client.purge(again);
          QueueRefusal gone = assertThrows(QueueRefusal.class, () -> client.await(again));
          assertEquals("HP5020", gone.id());
          String waits =
              client.submit("//W JOB ,'X'\n//S EXEC PGM=WAITS\n", "T", "ME").getFirst().jobId();
          client.cancel(waits, false);
          assertEquals("ABEND", client.await(waits).end() instanceof JobEnd.Abended ? "ABEND" : "");
        });
    assertNull(JobClient.find(state(folder)));
  }

  @Test
  void whoWaitsIsToldThatTheOtherProcessEnded() throws Exception {
    Path control = Files.createDirectories(state(folder).resolve("control"));
    Path socket = control.resolve("jobs.socket");
    Files.writeString(control.resolve("address"), socket + "\n" + control.toRealPath() + "\n");
    try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(UnixDomainSocketAddress.of(socket));
      JobClient client = JobClient.find(state(folder));
      assertNotNull(client);
      Thread killed =
          Thread.ofVirtual()
              .start(() -> {
                try {
                  server.accept().close(); // of find
                  server.accept().close();
                } catch (IOException e) {
                  fail(e);
                }
              });
      QueueRefusal ended = assertThrows(QueueRefusal.class, () -> client.await("JOB00001"));
      assertEquals("HP5025", ended.id());
      killed.join();
    }
    assertNull(JobClient.find(state(folder)));
  }

  @Test
  void onlyTheOwnerCanReachTheSocket() throws Exception {
    serve(
        folder,
        _ ->
            assertEquals(
                "rwx------",
                PosixFilePermissions.toString(
                    Files.getPosixFilePermissions(state(folder).resolve("control")))));
  }

  @Test
  void aLongPathHasItsSocketElsewhere() throws Exception {
    Path deep = folder.resolve("a-folder-with-a-long-name-".repeat(4));
    serve(deep, client -> assertEquals("J", client.submit(JOB, "T", "ME").getFirst().name()));
  }

  /// What is meant for the copy must not be done to the original.
  @Test
  void aCopyOfAServedEstateIsAnotherEstate() throws Exception {
    serve(
        folder.resolve("bank"),
        _ -> {
          Path copy = folder.resolve("copy/.homeport/control");
          Files.createDirectories(copy);
          Files.copy(folder.resolve("bank/.homeport/control/address"), copy.resolve("address"));
          assertNull(JobClient.find(state(folder.resolve("copy"))));
          Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("bank"));
          assertNotNull(JobClient.find(state(link)), "the same estate by another way");
        });
  }

  @Test
  void whatAKilledProcessLeftIsNobody() throws Exception {
    Files.createDirectories(state(folder).resolve("control"));
    Path socket = state(folder).resolve("control/jobs.socket");
    Path control = state(folder).resolve("control");
    Files.writeString(control.resolve("address"), socket + "\n" + control.toRealPath() + "\n");
    assertNull(JobClient.find(state(folder)));
    Files.writeString(socket, "");
    assertNull(JobClient.find(state(folder)));
    serve(folder, client -> assertEquals(1, client.submit(JOB, "T", "ME").size()));
  }

  @Test
  void whatIsNoRequestHarmsNobody() throws Exception {
    serve(
        folder,
        client -> {
          Path address = state(folder).resolve("control/address");
          var socket = UnixDomainSocketAddress.of(Files.readAllLines(address).getFirst());
          for (String garbage :
              List.of("", "\n", "x".repeat(100_000), "submit\nlength=99999999999\n\n", "no\n\n")) {
            try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
              channel.connect(socket);
              int written = 0;
              try {
                written = channel.write(ByteBuffer.wrap(garbage.getBytes(StandardCharsets.UTF_8)));
              } catch (java.io.IOException e) {
                assertEquals(0, written); // it was refused while it was written
              }
            }
          }
          assertEquals("J", client.submit(JOB, "T", "ME").getFirst().name());
        });
  }
}
