import { mount } from 'svelte';
import { shell } from '$lib/client/own-device.ts';
import Screen from './[id]/Screen.svelte';

const { place, id, build } = shell();
mount(Screen, { target: place, props: { id, build } });
