package info.becs.forms.modules.control;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.forms.SeveralForms;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.modules.entity.FormModuleLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** F3 F34: what a node takes up of a change that is committed while it reads. */
class OpenFormsTest {

    private final ModuleOffice office = new ModuleOffice();

    @BeforeEach
    void twoVersions() {
        office.installation.install(ModuleOffice.verified(SeveralForms.files("1.0.0", "one", "two")), false);
        office.installation.install(ModuleOffice.verified(SeveralForms.files("1.1.0", "one", "three")), false);
    }

    private void enable(String version) {
        office.packages.enable("club", Optional.of(version));
    }

    private List<String> given() {
        return office.open.all().stream().map(Form::toString).toList();
    }

    /** One row is read before the change, the next one after it, as on Derby. */
    @Test
    void formsThatOpenTogetherAreNeverTakenUpOneWithoutTheOther() {
        office.open.modules = new ReadInTheMiddle(() -> enable("1.0.0"));

        office.open.refresh();

        assertThat(given()).containsExactly("club.one 1.0.0", "club.two 1.0.0");
    }

    @Test
    void norIsHalfOfAnUpgradeOrOfItsReturn() {
        enable("1.0.0");
        office.open.refresh();
        office.open.modules = new ReadInTheMiddle(() -> enable("1.1.0"));
        office.open.refresh();
        assertThat(given()).containsExactly("club.one 1.1.0", "club.three 1.1.0");

        office.open.modules = new ReadInTheMiddle(() -> office.packages.rollBack("club", Optional.empty()));
        office.open.refresh();

        assertThat(given()).containsExactly("club.one 1.0.0", "club.two 1.0.0");
    }

    /** On any engine: the phases are read after the versions. */
    @Test
    void aFormThatClosesMeanwhileIsNotHalfClosed() {
        office.install(ModuleOffice.tiny("1.0.0", Map.of()));
        office.enable("1.0.0");
        office.open.modules = new Reading() {
            @Override
            public List<FormModuleLine> all() {
                List<FormModuleLine> before = super.all();
                once(() -> office.switching.disable("test.tiny"));
                return before;
            }
        };

        office.open.refresh();

        assertThat(office.open.find("test.tiny")).isEmpty();
    }

    /** The rows of the office, read while something happens to them once. */
    private class Reading extends FormModules {

        private boolean happened;

        void once(Runnable change) {
            if (!happened) {
                happened = true;
                change.run();
            }
        }

        @Override
        public List<FormModuleLine> all() {
            return office.modules.all();
        }

        @Override
        public Set<String> closing() {
            return office.modules.closing();
        }
    }

    private final class ReadInTheMiddle extends Reading {

        private final Runnable change;

        ReadInTheMiddle(Runnable change) {
            this.change = change;
        }

        /** The rows of the first form as they were before the change, those of the others as they are after it. */
        @Override
        public List<FormModuleLine> all() {
            List<FormModuleLine> before = super.all();
            once(change);
            List<FormModuleLine> after = super.all();
            return after.stream()
                    .map(line -> line.form().equals("club.one") ? before.get(after.indexOf(line)) : line)
                    .toList();
        }
    }
}
