package info.becs.complaints.control;

import info.becs.complaints.entity.Casework;
import info.becs.complaints.entity.CaseworkReader;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** By which rules cases are worked: those that come with this module. */
@ApplicationScoped
public class CaseRules {

    private static final String PACK = "/info/becs/complaints/casework.json";

    private Casework casework;

    @PostConstruct
    void read() {
        casework = shipped();
    }

    public static Casework shipped() {
        try (InputStream pack = CaseRules.class.getResourceAsStream(PACK)) {
            return CaseworkReader.read(new String(pack.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Casework casework() {
        return casework;
    }
}
