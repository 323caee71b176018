package info.becs.core.uninstall.control;

import info.becs.core.events.control.Transactions;
import info.becs.core.nodes.control.ThisNode;
import info.becs.core.uninstall.entity.Export;
import info.becs.core.uninstall.entity.ModuleTable;
import info.becs.spi.Text;
import info.becs.spi.jobs.Job;
import info.becs.spi.jobs.JobHandler;
import info.becs.spi.jobs.JobStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Writes what uninstalled modules have left to files: a table with each step. The file lies on the node that writes it; where
 * another goes on, it begins anew, because what was written lies elsewhere.
 */
@ApplicationScoped
public class ExportRounds implements JobHandler {

    static final String NAME = "core.module.export";

    private static final Text LABEL =
            Text.of("সরানো মডিউলের তথ্যের নকল", "Export the data of modules that were uninstalled");
    private static final Text NOTHING = Text.of("লেখার কিছু নেই।", "Nothing is left to be written.");

    @Inject
    Exports exports;

    @Inject
    ModuleTables tables;

    @Inject
    TableExport files;

    @Inject
    ThisNode node;

    @Inject
    Transactions transactions;

    @Override
    public Job job() {
        return Job.every(NAME, LABEL, Duration.ofMinutes(10));
    }

    /** @param place module and number of the table that is next */
    @Override
    public JobStep run(String place) throws IOException {
        Optional<Export> found = transactions.call(() -> under(place));
        if (found.isEmpty()) {
            return JobStep.done(NOTHING);
        }
        Export export = found.get();
        List<ModuleTable> all = transactions.call(() -> tables.of(export.module()));
        int number = files.isBegun(export.file()) ? number(place, export) : 0;
        if (number < all.size()) {
            files.writeTable(export.file(), all.get(number).name());
            number++;
        }
        long total = all.stream().mapToLong(ModuleTable::rows).sum();
        if (number < all.size()) {
            long count = all.stream().limit(number).mapToLong(ModuleTable::rows).sum();
            return JobStep.goOn(
                            export.module() + " " + number,
                            Text.of("{0}: {1}", "{0}: {1}")
                                    .with(export.module(), all.get(number).name()))
                    .of(count, total);
        }
        files.close(export.file());
        boolean more = transactions.call(() -> {
            exports.remove(export);
            return exports.next().isPresent();
        });
        Text said = Text.of("সার্ভার {1}-এ {0} লেখা হয়েছে।", "{0} is written, on the server {1}.")
                .with(export.file(), node.id().substring(0, 8));
        return (more ? JobStep.goOn("", said) : JobStep.done(said)).of(total, total);
    }

    private Optional<Export> under(String place) {
        return place.isEmpty() ? exports.next() : exports.of(place.substring(0, place.indexOf(' ')));
    }

    private static int number(String place, Export export) {
        return place.isEmpty()
                ? 0
                : Integer.parseInt(place.substring(export.module().length() + 1));
    }

    /** Nobody wants it any more. */
    @Override
    public void stopped(String place) throws IOException {
        Optional<Export> given = transactions.call(() -> {
            Optional<Export> export = under(place);
            export.ifPresent(exports::remove);
            return export;
        });
        if (given.isPresent()) {
            files.discard(given.get().file());
        }
    }
}
