package info.becs.forms.pages.boundary;

import info.becs.spi.Text;
import info.becs.spi.forms.SubmissionDialogue.Choice;
import java.util.List;

/**
 * Where a status page stands.
 *
 * @param path of the page, to which its forms go
 * @param secret that its forms send back; empty where the page knows its sender
 * @param back path of the page before; empty where there is none
 * @param more what may be done here besides; whoever opens the page takes it
 */
public record StatusPlace(String path, String secret, String back, Text backLabel, List<Choice> more) {

    /** For whoever knows number and secret. */
    static StatusPlace open(String secret) {
        return new StatusPlace(FormAddress.STATUS, secret, "", Text.same(""), List.of());
    }
}
