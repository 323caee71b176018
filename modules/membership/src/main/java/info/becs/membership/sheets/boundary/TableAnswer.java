package info.becs.membership.sheets.boundary;

import info.becs.membership.sheets.entity.SheetKind;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A table as an answer. It is written whole before the answer begins: what goes wrong is a refusal, never half a file. */
public final class TableAnswer {

    private TableAnswer() {}

    /** Writes it. */
    public interface Writing {

        void to(OutputStream out) throws IOException;
    }

    /** @param name of the file, without its ending */
    public static ResponseBuilder of(SheetKind kind, String name, Writing writing) throws IOException {
        Path place = Files.createTempFile(name, "." + kind.code());
        try (OutputStream out = Files.newOutputStream(place)) {
            writing.to(out);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(place);
            throw e;
        }
        StreamingOutput bytes = out -> {
            try {
                Files.copy(place, out);
            } finally {
                Files.deleteIfExists(place);
            }
        };
        return Response.ok(bytes)
                .type(kind.type())
                .header("Content-Disposition", "attachment; filename=\"" + name + "." + kind.code() + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store");
    }
}
