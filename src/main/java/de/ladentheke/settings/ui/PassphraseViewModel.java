package de.ladentheke.settings.ui;

import de.ladentheke.settings.Secrets;
import de.ladentheke.settings.Vault;
import de.ladentheke.settings.Vault.State;
import de.ladentheke.task.Background;
import de.ladentheke.task.Background.Lane;
import de.ladentheke.task.Background.Work;
import de.ladentheke.text.Messages;
import java.util.Arrays;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * The passphrase of the file that keeps secrets where no key store does: asked for when a secret is first needed or
 * saved. Holds no controls and no passphrase; called on the FX thread.
 */
public final class PassphraseViewModel {
    private static final Messages TEXT = Messages.of(PassphraseViewModel.class);

    private final Secrets secrets;
    private final Background background;
    private final Consumer<Throwable> unexpected;
    private final Runnable opened;

    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper asked = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper answer = new ReadOnlyStringWrapper("");
    private boolean everAsked;

    /** @param opened the secrets can be read from now on */
    public PassphraseViewModel(Secrets secrets, Background background, Consumer<Throwable> unexpected, Runnable opened) {
        this.secrets = secrets;
        this.background = background;
        this.unexpected = unexpected;
        this.opened = opened;
        secrets.onLocked(() -> Platform.runLater(this::ask));
    }

    /** Looks whether there is a file with a passphrase, and how it stands. */
    public void shown() {
        look(State.NEW);
    }

    /** Opens the file, or makes it with its first passphrase. Both are wiped. @param again empty where none is needed */
    void enter(char[] passphrase, char[] again) {
        if (state.get() == State.LOCKED || fit(passphrase, again)) {
            run(p -> secrets.vault().map(vault -> vault.unlock(passphrase)).orElse(true), right -> {
                if (right) {
                    open("");
                } else {
                    answer.set(TEXT.get("passphrase.wrong"));
                }
            });
        }
    }

    /** Encrypts everything anew under another passphrase. Both are wiped. */
    void change(char[] passphrase, char[] again) {
        if (fit(passphrase, again)) {
            run(p -> {
                secrets.vault().ifPresent(vault -> vault.change(passphrase));
                return true;
            }, done -> open(TEXT.get("passphrase.changed")));
        }
    }

    /** The passphrase is forgotten: what was kept is given up. */
    void startAnew() {
        run(p -> {
            secrets.vault().ifPresent(Vault::startAnew);
            return true;
        }, done -> {
            state.set(State.NEW);
            answer.set("");
            ask();
        });
    }

    /** Not now: what needs a secret goes on waiting. */
    void later() {
        asked.set(false);
        answer.set("");
    }

    void forgetAnswer() {
        answer.set("");
    }

    private void ask() {
        everAsked = true;
        look(null);
    }

    /** @param quiet this state alone is no reason to ask */
    private void look(State quiet) {
        background.run(Lane.READ, p -> secrets.vault().map(Vault::state)).onSuccess(now -> {
            state.set(now.filter(s -> s != quiet || everAsked).orElse(null));
            if (quiet == null) {
                asked.set(state.get() != null && state.get() != State.OPEN);
            }
        }).onError(unexpected);
    }

    private void open(String sentence) {
        state.set(State.OPEN);
        asked.set(false);
        answer.set(sentence);
        opened.run();
    }

    private boolean fit(char[] passphrase, char[] again) {
        var problem = passphrase.length < Vault.SHORTEST_PASSPHRASE ? TEXT.get("passphrase.short", Vault.SHORTEST_PASSPHRASE)
                : Arrays.equals(passphrase, again) ? "" : TEXT.get("passphrase.different");
        answer.set(problem);
        Arrays.fill(again, '\0');
        if (!problem.isEmpty()) {
            Arrays.fill(passphrase, '\0');
        }
        return problem.isEmpty();
    }

    private <T> void run(Work<T> work, Consumer<T> then) {
        working.set(true);
        background.run(Lane.READ, work).onSuccess(then).onError(unexpected).onEnd(() -> working.set(false));
    }

    /** Null where there is nothing to ask for or to change. */
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Whether somebody waits for the passphrase. */
    public ReadOnlyBooleanProperty askedProperty() {
        return asked.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /** What came of it, for people; may be empty. */
    public ReadOnlyStringProperty answerProperty() {
        return answer.getReadOnlyProperty();
    }
}
