package info.becs.complaints.control;

import info.becs.complaints.entity.DossierRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** By which rules something leaves a case: those that come with this module, read when they are first asked for. */
@ApplicationScoped
public class DossierPack {

    private static final String PACK = "/info/becs/complaints/dossiers.json";

    private volatile DossierRules read;

    public DossierRules rules() {
        DossierRules known = read;
        if (known == null) {
            known = shipped();
            read = known;
        }
        return known;
    }

    public static DossierRules shipped() {
        try (InputStream pack = DossierPack.class.getResourceAsStream(PACK)) {
            return DossierRules.read(new String(pack.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
