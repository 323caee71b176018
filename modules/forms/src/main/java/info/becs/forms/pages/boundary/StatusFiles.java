package info.becs.forms.pages.boundary;

import info.becs.forms.FormsProblem;
import info.becs.forms.files.control.AddedFiles;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.forms.SubmissionDialogue.Reply;
import info.becs.spi.forms.SubmissionFiles.Added;
import info.becs.spi.pages.PageFile;
import info.becs.spi.pages.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Files that the sender adds on the status page: all of one reply are kept with it, or none. */
@ApplicationScoped
public class StatusFiles {

    /** What the page calls its boxes; whoever has more files sends them with one message more. */
    static final List<Text> BOXES = List.of(
            Text.of("প্রথম ফাইল", "First file"),
            Text.of("দ্বিতীয় ফাইল", "Second file"),
            Text.of("তৃতীয় ফাইল", "Third file"));

    @Inject
    AddedFiles files;

    static String box(int number) {
        return "file-" + number;
    }

    /** The reply with what came with it; of one that is refused nothing stays. */
    Reply with(UUID submission, Reply reply, PageRequest request) {
        List<PageFile> sent = sent(request);
        if (sent.isEmpty()) {
            return reply;
        }
        if (!reply.id().matches("[A-Za-z0-9-]{8,64}")) {
            throw FormsProblem.nobodyListens();
        }
        return keptOrDropped(submission, reply, () -> {
            var ids = new ArrayList<String>();
            for (PageFile file : sent) {
                String id = taken(submission, new Added(reply.id(), file.name(), true, request.network()), file);
                if (!ids.contains(id)) {
                    ids.add(id);
                }
            }
            return reply.with(List.copyOf(ids));
        });
    }

    /** What is refused leaves none of the reply's files. */
    <T> T keptOrDropped(UUID submission, Reply reply, Supplier<T> work) {
        try {
            return work.get();
        } catch (Problem refused) {
            files.drop(submission, reply.id());
            throw refused;
        }
    }

    private String taken(UUID submission, Added added, PageFile file) {
        try (InputStream content = file.open()) {
            return files.take(submission, added, content).id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<PageFile> sent(PageRequest request) {
        var sent = new ArrayList<PageFile>();
        for (int box = 1; box <= BOXES.size(); box++) {
            PageFile file = request.files().get(box(box));
            if (file != null) {
                sent.add(file);
            }
        }
        return sent;
    }
}
