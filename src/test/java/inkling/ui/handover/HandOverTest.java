package inkling.ui.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.drill.ChildProcess;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class HandOverTest {
    private static final List<Path> FILES = List.of(Path.of("/tmp/手写 7.png"), Path.of("/tmp/mine.inkling"));

    private final BlockingQueue<List<Path>> received = new LinkedBlockingQueue<>();

    @TempDir
    Path home;

    private Path folder;
    private Optional<WindowClaim> claim = Optional.empty();

    @BeforeEach
    void chooseAFolder() {
        folder = WindowClaim.folder(home, Map.of("DISPLAY", ":0"));
    }

    @AfterEach
    void closeTheWindow() {
        claim.ifPresent(WindowClaim::close);
    }

    /** As the start of a program does whose window shows at once. */
    private void openWindow() throws IOException {
        claim = WindowClaim.take(folder);
        claim.orElseThrow().listen(received::add);
    }

    private Address address() throws Exception {
        while (Address.read(folder).isEmpty()) {
            Thread.sleep(5);
        }
        return Address.read(folder).orElseThrow();
    }

    @Test
    void theOpenWindowGetsTheFiles() throws Exception {
        openWindow();
        assertTrue(HandOver.to(folder, FILES));
        assertEquals(FILES, received.poll());
    }

    @Test
    void aStartWithoutAFileReachesTheWindowToo() throws Exception {
        openWindow();
        assertTrue(HandOver.to(folder, List.of()));
        assertEquals(List.of(), received.poll());
    }

    @Test
    void oneStartAfterTheOtherIsServed() throws Exception {
        openWindow();
        for (Path file : FILES) {
            assertTrue(HandOver.to(folder, List.of(file)));
            assertEquals(List.of(file), received.poll());
        }
    }

    @Test
    void aWindowThatIsJustStartingIsWaitedFor() throws Exception {
        claim = WindowClaim.take(folder);
        CompletableFuture<Boolean> handedOver = CompletableFuture.supplyAsync(() -> HandOver.to(folder, FILES));
        assertThrows(java.util.concurrent.TimeoutException.class, () -> handedOver.get(100, TimeUnit.MILLISECONDS));
        claim.orElseThrow().listen(received::add);
        assertTrue(handedOver.get());
        assertEquals(FILES, received.poll());
    }

    @Test
    void withoutAWindowNothingIsHandedOver() throws IOException {
        Files.createDirectories(folder);
        assertFalse(HandOver.to(folder, FILES));
    }

    @Test
    void aWindowThatDoesNotTakeThemLeavesThemToTheStart() throws Exception {
        claim = WindowClaim.take(folder);
        claim.orElseThrow().listen(files -> false);
        assertFalse(HandOver.to(folder, FILES));
    }

    @Test
    void aWindowThatHasClosedTakesNothing() throws Exception {
        openWindow();
        address();
        claim.orElseThrow().close();
        assertFalse(HandOver.to(folder, FILES));
    }

    @Test
    void oneProcessAloneHasTheClaim() throws IOException {
        claim = WindowClaim.take(folder);
        assertTrue(claim.isPresent());
        assertTrue(WindowClaim.take(folder).isEmpty());
    }

    @Test
    void theClaimIsFreeWhenTheWindowCloses() throws Exception {
        openWindow();
        address();
        claim.orElseThrow().close();
        claim = WindowClaim.take(folder);
        assertTrue(claim.isPresent());
        assertTrue(Address.read(folder).isEmpty());
    }

    @Test
    void aKilledWindowLeavesNothingInTheWay() throws Exception {
        Process window = ChildProcess.start(WindowProcess.class, List.of(), folder.toString());
        assertEquals('!', window.getInputStream().read());
        assertTrue(WindowClaim.take(folder).isEmpty());
        window.destroyForcibly().waitFor();
        assertTrue(Address.read(folder).isPresent());
        assertFalse(HandOver.to(folder, FILES));
        claim = WindowClaim.take(folder);
        assertTrue(claim.isPresent());
        assertTrue(Address.read(folder).isEmpty());
    }

    @Test
    void whoDoesNotKnowTheSecretOpensNothing() throws Exception {
        openWindow();
        Address real = address();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), real.port())) {
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(said);
            out.write(Address.atPort(real.port()).secret().getBytes(StandardCharsets.US_ASCII));
            out.writeInt(1);
            out.writeUTF("/tmp/evil.inkling");
            socket.getOutputStream().write(said.toByteArray());
        }
        assertTrue(HandOver.to(folder, FILES));
        assertEquals(FILES, received.poll());
        assertTrue(received.isEmpty());
    }

    @Test
    void aForeignProgramAtTheAddressIsNotTakenForTheWindow() throws Exception {
        Files.createDirectories(folder);
        try (ServerSocket foreign = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
            Address.atPort(foreign.getLocalPort()).write(folder);
            CompletableFuture<Boolean> handedOver = CompletableFuture.supplyAsync(() -> HandOver.to(folder, FILES));
            try (Socket socket = foreign.accept()) {
                socket.getOutputStream().write(Address.atPort(1).proof().getBytes(StandardCharsets.US_ASCII));
                assertFalse(handedOver.get());
            }
        }
    }

    @Test
    void nobodyElseMayReadTheAddress() throws Exception {
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        openWindow();
        address();
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("address"))));
    }

    @Test
    void whatIsNoAddressIsNone() throws IOException {
        Files.createDirectories(folder);
        for (String text : List.of("", "80", "0\na\nb", "70000\na\nb", "port\na\nb", "1\na\nb\nc", "1".repeat(1000))) {
            Files.writeString(folder.resolve("address"), text);
            assertTrue(Address.read(folder).isEmpty(), text);
        }
    }

    @Test
    void aHomeThatCannotBeWrittenHasNoClaim() throws IOException {
        Path file = Files.createFile(home.resolve("in the way"));
        Path within = WindowClaim.folder(file, Map.of());
        assertThrows(IOException.class, () -> WindowClaim.take(within));
    }

    @Test
    void otherHomesAndDisplaysHaveWindowsOfTheirOwn() throws Exception {
        openWindow();
        for (Path other : List.of(
                WindowClaim.folder(home.resolve("other"), Map.of("DISPLAY", ":0")),
                WindowClaim.folder(home, Map.of("DISPLAY", ":1")),
                WindowClaim.folder(home, Map.of("WAYLAND_DISPLAY", "wayland-0")),
                WindowClaim.folder(home, Map.of()))) {
            try (WindowClaim second = WindowClaim.take(other).orElseThrow()) {
                assertTrue(Address.read(other).isEmpty());
            }
        }
    }
}
