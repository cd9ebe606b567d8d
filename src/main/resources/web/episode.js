import { Clock, isInView } from './clock.js';
import { ExportForm } from './export-form.js';
import { startFinding } from './find.js';
import { startPlayer } from './player.js';
import { Preview } from './preview.js';
import { keepInStep } from './transcript.js';

/** The interactive parts of an episode’s page: export form, preview, player, search. */
const episode = document.getElementById('episode');
const end = Number(episode.dataset.end);
const clock = new Clock(end);
const preview = document.getElementById('preview');
const isWatching = startPlayer(clock);

new Preview(clock, new ExportForm(episode));
keepInStep(clock, end, () => isWatching() || isInView(preview));
startFinding();
