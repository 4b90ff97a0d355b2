"""Tune the encoder so that messages of one situation stand together.

Normalised softmax (Zhai and Wu 2019, cosine to a learnt direction for each class) over the six
situations, and a lighter one over the entries for a phrasebook's triggers, so that what a
message is about is not forgotten. The sentence-transformers trainer runs it, with layer-wise
learning rates, a cosine schedule, and the mean of the last weights instead of the last. The
directions start at the class means of the untuned encoder.
"""

import copy
import random
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from sentence_transformers import SentenceTransformer, SentenceTransformerTrainer
from sentence_transformers.base.sampler import DefaultBatchSampler
from sentence_transformers.sentence_transformer.data_collator import (
    SentenceTransformerDataCollator,
)
from sentence_transformers.sentence_transformer.training_args import (
    SentenceTransformerTrainingArguments,
)
from torch import Tensor, nn
from torch.nn import functional
from transformers import TrainerCallback, get_cosine_schedule_with_warmup

from assistant.domain import SITUATIONS
from assistant.matching.encoder import PREFIX
from assistant.training.augment import respell
from assistant.training.corpus import Labelled

NO_ENTRY = -100


@dataclass(frozen=True, slots=True)
class Recipe:
    """The numbers of a run; the model card tells what else was tried."""

    epochs: float = 2.5
    rate: float = 5e-5
    rate_decay: float = 0.9
    heads_rate: float = 2e-3
    batch: int = 32
    warmup: float = 0.06
    scale: float = 16.0
    smoothing: float = 0.05
    entry_scale: float = 20.0
    entry_smoothing: float = 0.1
    entry_weight: float = 0.3
    average: float = 0.99
    respell: float = 0.3
    longest: int = 96
    seed: int = 0


def tune(
    base: Path,
    rows: Sequence[Labelled],
    out: Path,
    recipe: Recipe,
    say: Callable[[str], None] = print,
) -> None:
    """Tune the model of folder `base` on `rows` and write the folder `out`.

    A step takes about 1.8 s on two quiet cores.
    """
    from datasets import Dataset

    torch.manual_seed(recipe.seed)
    chance = random.Random(recipe.seed)
    # Dropout inside attention keeps torch from its fast kernel on a processor; the rest stays.
    model = SentenceTransformer(
        str(base),
        device="cpu",
        local_files_only=True,
        config_kwargs={"attention_probs_dropout_prob": 0.0},
    )
    names = sorted({row.entry for row in rows} - {""})
    place = {name: i for i, name in enumerate(names)} | {"": NO_ENTRY}
    labels = [(SITUATIONS.index(row.situation), place[row.entry]) for row in rows]
    texts = [row.text for row in rows]
    loss = SituationLoss(model, *_directions(model, texts, labels, len(names)), labels, recipe)
    steps = int(-(-len(rows) // recipe.batch) * recipe.epochs)
    optimiser = torch.optim.AdamW(_groups(model, loss, recipe), betas=(0.9, 0.98), fused=True)
    schedule = get_cosine_schedule_with_warmup(optimiser, int(recipe.warmup * steps), steps)
    mean = _Mean(model, recipe.average)

    def preprocess(given: list[str], **options: Any) -> Any:
        return model.preprocess([respell(t, chance, recipe.respell) for t in given], **options)

    with tempfile.TemporaryDirectory() as scratch:
        trainer = SentenceTransformerTrainer(
            model=model,
            args=SentenceTransformerTrainingArguments(
                scratch,
                per_device_train_batch_size=recipe.batch,
                max_steps=steps,
                max_grad_norm=1.0,
                batch_sampler=ByLength,
                seed=recipe.seed,
                use_cpu=True,
                report_to="none",
                save_strategy="no",
                logging_steps=50,
                disable_tqdm=True,
            ),
            train_dataset=Dataset.from_dict({"text": texts, "label": labels}),
            loss=loss,
            data_collator=SentenceTransformerDataCollator(
                preprocess, prompts=PREFIX, max_length=recipe.longest
            ),
            optimizers=(optimiser, schedule),
            callbacks=[mean, _Told(say)],
        )
        trainer.train()
    _write(base, out, mean.weights)


class SituationLoss(nn.Module):  # type: ignore[misc]
    """Cross-entropy of cosines to a direction a situation, and to one an entry where there is one.

    Labels are pairs: place of the situation, and of the entry or NO_ENTRY.
    """

    def __init__(
        self,
        model: SentenceTransformer,
        situations: Tensor,
        entries: Tensor,
        labels: Sequence[tuple[int, int]],
        recipe: Recipe,
    ) -> None:
        super().__init__()
        self.model = model
        self.recipe = recipe
        self.situations = nn.Parameter(situations)
        self.entries = nn.Parameter(entries)
        counts = np.bincount([s for s, _ in labels], minlength=len(SITUATIONS))
        weights = torch.tensor((counts.sum() / np.maximum(counts, 1)) ** 0.5, dtype=torch.float32)
        self.register_buffer("weights", weights / weights.mean())

    def forward(self, features: Sequence[dict[str, Tensor]], labels: Tensor) -> dict[str, Tensor]:
        recipe = self.recipe
        vectors = self.model(features[0])["sentence_embedding"]
        situation = functional.cross_entropy(
            vectors @ functional.normalize(self.situations, dim=1).T * recipe.scale,
            labels[:, 0],
            weight=self.weights,
            label_smoothing=recipe.smoothing,
        )
        about = labels[:, 1] != NO_ENTRY
        if not bool(about.any()):
            return {"situation": situation, "entry": situation * 0}
        scores = vectors[about] @ functional.normalize(self.entries, dim=1).T
        entry = functional.cross_entropy(
            scores * recipe.entry_scale, labels[about, 1], label_smoothing=recipe.entry_smoothing
        )
        share = 2 * recipe.entry_weight * about.float().mean()
        return {"situation": situation, "entry": share * entry}


class ByLength(DefaultBatchSampler):  # type: ignore[misc]
    """Batches of rows of like length (less padding), in random order."""

    def __iter__(self) -> Iterator[list[int]]:
        chance = np.random.default_rng((self.seed, self.epoch))
        lengths = np.array([len(text) for text in self.sampler["text"]])
        pools = np.array_split(
            chance.permutation(len(lengths)), max(len(lengths) // (self.batch_size * 16), 1)
        )
        made = []
        for pool in pools:
            order = pool[np.argsort(lengths[pool] + chance.random(len(pool)) * 20)]
            made += [order[i : i + self.batch_size] for i in range(0, len(order), self.batch_size)]
        for i in chance.permutation(len(made)):
            yield made[i].tolist()


class _Mean(TrainerCallback):  # type: ignore[misc]
    """The exponential mean of the weights, short in memory at first."""

    def __init__(self, model: SentenceTransformer, average: float) -> None:
        self._bert: Any = model[0].auto_model
        self._average = average
        self.weights: dict[str, Tensor] = copy.deepcopy(self._bert.state_dict())

    def on_step_end(self, _args: Any, state: Any, _control: Any, **_: Any) -> None:
        keep = min(self._average, state.global_step / (10 + state.global_step))
        with torch.no_grad():
            torch._foreach_lerp_(
                list(self.weights.values()), list(self._bert.state_dict().values()), 1 - keep
            )


class _Told(TrainerCallback):  # type: ignore[misc]
    """The run's log, a line each time the trainer has one."""

    def __init__(self, say: Callable[[str], None]) -> None:
        self._say = say

    def on_log(
        self, _args: Any, state: Any, _control: Any, logs: dict[str, Any] | None = None, **_: Any
    ) -> None:
        if logs and "loss" in logs:
            self._say(f"step {state.global_step} of {state.max_steps}, loss {logs['loss']}")


def _directions(
    model: SentenceTransformer, texts: list[str], labels: Sequence[tuple[int, int]], entries: int
) -> tuple[Tensor, Tensor]:
    """Class means of the untuned vectors, less the mean of all: (6, size) and (entries, size)."""
    vectors = model.encode(texts, prompt=PREFIX, convert_to_tensor=True).clone()
    vectors -= vectors.mean(0)
    pairs = torch.tensor(labels)
    situation = [vectors[pairs[:, 0] == i].mean(0) for i in range(len(SITUATIONS))]
    entry = [vectors[pairs[:, 1] == i].mean(0) for i in range(entries)]
    none = torch.zeros(1, vectors.shape[1])
    return torch.stack(situation), torch.stack(entry) if entry else none


def _groups(
    model: SentenceTransformer, loss: SituationLoss, recipe: Recipe
) -> list[dict[str, Any]]:
    """Lower layers learn more slowly; vectors and biases are not decayed."""
    groups = []
    bert: Any = model[0].auto_model
    top = bert.config.num_hidden_layers - 1
    for name, parameter in bert.named_parameters():
        layer = int(name.split(".")[2]) if name.startswith("encoder.layer") else -1
        groups.append(
            {
                "params": [parameter],
                "lr": recipe.rate * recipe.rate_decay ** (top - layer),
                "weight_decay": 0.01 if parameter.ndim > 1 else 0.0,
            }
        )
    heads = [loss.situations, loss.entries]
    groups.append({"params": heads, "lr": recipe.heads_rate, "weight_decay": 0.0})
    return groups


def _write(base: Path, out: Path, weights: dict[str, Tensor]) -> None:
    from safetensors.torch import save_file

    shutil.copytree(base, out, dirs_exist_ok=True)
    save_file(
        {name: tensor.contiguous() for name, tensor in weights.items()},
        out / "model.safetensors",
        metadata={"format": "pt"},
    )
    (out / "model.safetensors").chmod(0o644)
